"""Contests: one source and what several engines made of it, as test sets are published."""
