"""The self-test: known errors planted into a good bitext, and what the checks catch of them.

`plants` makes the errors, `run` plants them and counts, `table` prints. `el-en.tsv` is the bitext that is built in:
its people and their offices are real (as of autumn 2025), what happens in it and what they say is invented.
"""
