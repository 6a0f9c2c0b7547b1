"""Statistics over segments: what a difference between engines is worth."""
