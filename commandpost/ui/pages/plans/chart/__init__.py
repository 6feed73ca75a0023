"""The organisation chart of a plan (组织体系图): drawn, walked with the arrows, read in full."""
