"""What things are and which rules hold: subjects, entries, plans, figures, deadlines. Standard library only."""  # noqa: E501 - one line of the map
