"""Who held which office, from Wikidata: the questions, the answers, and how they are merged with what is known."""
