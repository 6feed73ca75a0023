"""The station's file: journal, projections, plans, roster, drafts, papers, backups; alone speaks SQLite."""  # noqa: E501 - one line of the map
