"""The schema, as numbered steps forward: each in one transaction together with its record.

A released step is never edited. Loaded only for a file that needs a step.
"""

from __future__ import annotations

import sqlite_utils
from sqlite_utils.migrations import Migrations

steps = Migrations("commandpost")

_JOURNAL = """
create table journal (
  position integer primary key,
  station text not null,
  seq integer not null check (seq > 0),
  id text not null unique,
  subject text not null,
  kind text not null,
  happened_at integer not null,
  recorded_at integer not null,
  operator text not null,
  post text not null,
  body blob not null,
  prev blob not null check (length(prev) = 32),
  hash blob not null check (length(hash) = 32),
  unique (station, seq)
) strict;
create index journal_subject on journal (subject, position);
create index journal_corrections on journal (position) where kind = 'entry.corrected';
create trigger journal_no_update before update on journal
begin select raise(abort, 'the journal is append-only'); end;
create trigger journal_no_delete before delete on journal
begin select raise(abort, 'the journal is append-only'); end;
"""

_PROJECTIONS = """
create table board (
  subject text primary key,
  kind text not null,
  title text not null,
  hazard text not null,
  state text not null,
  level integer,
  opened_at integer not null,
  last_at integer not null,
  parent text not null
) strict;
create index board_kind on board (kind, state, opened_at);
create table due (
  subject text not null,
  item text not null,
  kind text not null,
  label text not null,
  owner text not null,
  started_at integer,
  due_at integer not null,
  primary key (subject, item)
) strict, without rowid;
create index due_at on due (due_at);
create table serials (
  series text not null,
  year integer not null,
  number integer not null,
  serial text not null unique,
  subject text not null,
  state text not null,
  primary key (series, year, number)
) strict, without rowid;
create virtual table line_search using fts5(words, content='');
"""

_TABLES = """
create table documents (
  hash text primary key,
  family text not null,
  name text not null,
  title text not null,
  body blob not null,
  recorded_at integer not null,
  reason text not null
) strict;
create index documents_name on documents (family, name, recorded_at);
create table in_force (
  family text not null,
  name text not null,
  hash text not null references documents (hash),
  primary key (family, name)
) strict, without rowid;
create table profile (key text primary key, value blob not null) strict, without rowid;
create table drafts (
  page text primary key, body blob not null, updated_at integer not null
) strict, without rowid;
create table sheets (
  id text primary key, body blob, written_at integer not null, erased_at integer
) strict, without rowid;
create table papers (
  serial text primary key, subject text not null, title text not null, pdf blob not null,
  sha256 text not null, issued_at integer not null
) strict, without rowid;
"""

_ROSTER = """
create table areas (code text primary key, name text not null, kind text not null,
  parent text not null, households integer, population integer, note text not null) strict;
create table people (id text primary key, name text not null, unit text not null,
  title text not null, phones text not null, pinyin text not null, active integer not null,
  note text not null) strict;
create table posts (id text primary key, role text not null, area text not null,
  person text not null, rank text not null, valid_until text not null) strict;
create table teams (id text primary key, name text not null, kind text not null,
  unit text not null, place text not null, strength integer, vehicles text not null,
  equipment text not null, leader text not null, phone text not null, ready_minutes integer,
  note text not null) strict;
create table supplies (id text primary key, name text not null, code text not null,
  spec text not null, quantity real, unit text not null, store text not null,
  keeper text not null, phone text not null, minimum real, expires text not null,
  note text not null) strict;
create table shelters (id text primary key, name text not null, kind text not null,
  area text not null, place text not null, capacity integer, square_metres real,
  keeper text not null, phone text not null, longitude real, latitude real,
  note text not null) strict;
create table experts (id text primary key, name text not null, field text not null,
  unit text not null, title text not null, phone text not null, hazards text not null,
  note text not null) strict;
"""

_PLAN_LIBRARY = """
create table plan_life (
  id text primary key, plan text not null, day text not null, body blob not null
) strict, without rowid;
create index plan_life_plan on plan_life (plan, day);
create table plan_life_log (
  position integer primary key, plan text not null, event text not null, at integer not null,
  operator text not null, post text not null, before blob, after blob, reason text not null
) strict;
create index plan_life_log_plan on plan_life_log (plan, position);
create trigger plan_life_log_no_update before update on plan_life_log
begin select raise(abort, 'the life of a plan is append-only'); end;
create trigger plan_life_log_no_delete before delete on plan_life_log
begin select raise(abort, 'the life of a plan is append-only'); end;
create table plan_periods (
  scope text not null, duty text not null, months integer not null, source text not null,
  primary key (scope, duty)
) strict, without rowid;
create table plan_passages (
  id integer primary key, plan text not null, revision text not null, place integer not null,
  part text not null, section integer not null, heading text not null, words text not null
) strict;
create index plan_passages_plan on plan_passages (plan, place);
create virtual table plan_search using fts5(words, content='', contentless_delete=1);
"""

_ROSTER_GROWTH = """
alter table posts add column last_trained text not null default '';
alter table posts add column site text not null default '';
alter table supplies add column reserve text not null default '';
alter table supplies add column produced text not null default '';
alter table shelters add column risks text not null default '';
create table units (id text primary key, name text not null, kind text not null,
  area text not null, place text not null, leader text not null, phone text not null,
  note text not null) strict;
create table machines (id text primary key, name text not null, kind text not null, count integer,
  area text not null, place text not null, owner text not null, phone text not null,
  arrival_minutes integer, longitude real, latitude real, note text not null) strict;
create table landings (id text primary key, name text not null, area text not null,
  place text not null, surface text not null, size text not null, obstacles text not null,
  keeper text not null, phone text not null, longitude real, latitude real,
  note text not null) strict;
create table sites (id text primary key, name text not null, kind text not null,
  risk text not null, area text not null, place text not null, households integer, people integer,
  transfer_to text not null, signal text not null, longitude real, latitude real,
  note text not null) strict;
create table deliveries (part text not null, id text not null, sender text not null,
  primary key (part, id, sender)) strict, without rowid;
insert into deliveries select 'people', id, '' from people;
insert into deliveries select 'posts', id, '' from posts;
create table header_mappings (sender text primary key, body blob not null) strict;
"""

_POSTPONED = """
create table postponed (
  subject text not null, item text not null, until integer not null, reason text not null,
  primary key (subject, item)
) strict, without rowid;
"""

_ROTA = """
create table rota (
  day text not null, shift text not null, body blob not null, primary key (day, shift)
) strict, without rowid;
"""


def _run(db: sqlite_utils.Database, script: str) -> None:
    """Statement by statement: ``executescript`` would commit the migration's transaction."""
    statement = ""
    for line in script.strip().splitlines():
        statement += line + "\n"
        if line.rstrip().endswith(";") and not _inside_trigger(statement):
            db.conn.execute(statement)
            statement = ""


def _inside_trigger(statement: str) -> bool:
    text = statement.lower()
    return "create trigger" in text and "end;" not in text


@steps()
def m001_journal(db: sqlite_utils.Database) -> None:
    """The journal, which refuses change and deletion by itself."""
    _run(db, _JOURNAL)


@steps()
def m002_projections(db: sqlite_utils.Database) -> None:
    """What can be rebuilt from the journal at any time."""
    _run(db, _PROJECTIONS)


@steps()
def m003_tables(db: sqlite_utils.Database) -> None:
    """Documents by hash, the station's profile, drafts, erasable sheets, issued papers."""
    _run(db, _TABLES)


@steps()
def m004_roster(db: sqlite_utils.Database) -> None:
    """People, posts, areas and resources."""
    _run(db, _ROSTER)


@steps()
def m005_plan_library(db: sqlite_utils.Database) -> None:
    """The life of plans with its trace, the county's own periods, and the search of all plans."""
    _run(db, _PLAN_LIBRARY)


@steps()
def m006_roster_growth(db: sqlite_utils.Database) -> None:
    """More kinds of resources, who delivered which row, what each sender's headers mean."""
    _run(db, _ROSTER_GROWTH)


@steps()
def m007_postponed(db: sqlite_utils.Database) -> None:
    """What was put off, and until when."""
    _run(db, _POSTPONED)


@steps()
def m008_rota(db: sqlite_utils.Database) -> None:
    """Who is planned in which shift."""
    _run(db, _ROTA)
