"""This machine: paths, settings, clock, locks, logs, texts, and the libraries domain asks for.

May import ``domain`` only. Whatever differs from one computer to the next is looked up here.
"""
