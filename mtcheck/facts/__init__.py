"""What a text asserts, with the place where it says so."""
