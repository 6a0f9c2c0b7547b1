"""Translation models on this machine: which there are, where from, and whether they are what they should be."""
