"""The call-out page (叫应, Ctrl+F6): the list, the row to dial, the form that opens one, texts."""
