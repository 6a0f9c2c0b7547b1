"""Run the command line with `python -m mtcheck`."""

from mtcheck.cli import main

main()
