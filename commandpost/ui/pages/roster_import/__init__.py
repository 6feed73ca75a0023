"""The import of a roster workbook: its columns, then what it would do, then all of it at once."""
