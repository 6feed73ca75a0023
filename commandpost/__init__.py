"""CommandPost (指挥所): incident command for one duty officer, at three in the morning, without network."""

__version__ = "0.1.0"
