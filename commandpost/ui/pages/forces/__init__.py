"""The forces page: contacts, teams, supplies, shelters, experts."""
