"""Charts for the page: where everything stands, for the templates that draw it."""
