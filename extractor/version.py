"""The version of the package; a run notes with which it was made."""

__version__ = "0.1.0"
