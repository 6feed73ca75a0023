"""CommandPost (指挥所): incident command for one duty officer, at night, without network."""

__version__ = "0.1.0"
