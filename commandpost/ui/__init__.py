"""The window: pages, dialogs, item models, plots. Holds no facts; reaches data through usecases."""
