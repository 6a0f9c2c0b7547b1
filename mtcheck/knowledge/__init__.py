"""The facts that a desk editor has, and the indexes that find them."""
