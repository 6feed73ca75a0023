"""Which test breaks when a rule of the trade is broken: the rules, and the tests by name.

The rules are those an emergency office may not get wrong: the law's, the plans', and what practice
adds. Their words stand here in one line; the tests say the rest.
"""

from __future__ import annotations

LAW: dict[str, tuple[str, tuple[str, ...]]] = {
    "1": (
        "grade, warning colour and response level are three scales, none derived from another",
        (
            "test_a_step_of_one_scale_compares_with_no_other",
            "test_scales_say_their_names",
            "test_the_grade_is_judged_by_a_person_and_the_figures_only_suggest",
        ),
    ),
    "2": (
        "a response is started with matters, level, expected period and measures",
        (
            "test_the_laws_elements_are_mandatory",
            "test_the_legal_elements_are_renewed_by_a_change_or_stay",
        ),
    ),
    "3": (
        "a warning has its elements, and what is not told is named",
        (
            "test_what_a_notice_cannot_do_without",
            "test_elements_the_notice_does_not_say_are_named_and_block_nothing",
        ),
    ),
    "4": (
        "the county reports every event up and acts first, whoever will lead by its grade",
        (
            "test_every_event_goes_up_both_lines_whatever_its_grade",
            "test_the_grade_is_judged_by_a_person_and_the_figures_only_suggest",
        ),
    ),
    "5": (
        "whoever started a response ends it, or somebody above",
        (
            "test_ending_it_needs_the_authority_that_started_it_and_says_so_in_words",
            "test_lowering_needs_the_authority_of_the_level_left_and_puts_its_own_tasks_aside",
        ),
    ),
    "6": (
        "levels may be skipped, and the first may be the gravest",
        (
            "test_any_level_may_be_the_first_and_townships_may_be_chosen",
            "test_a_raise_by_two_steps_replaces_the_task_at_the_bottom_of_the_chain",
            "test_step_by_step_comes_to_the_same_open_tasks_as_the_jump",
        ),
    ),
    "7": (
        "thresholds are the plan's own data",
        (
            "test_every_figure_of_a_trigger_is_noted_with_source_and_confidence",
            "test_the_level_must_be_the_plans_own_and_the_area_named",
        ),
    ),
    "8": (
        "who may start a response is said by plan and level",
        ("test_every_level_says_by_post_who_chairs_approves_and_signs",),
    ),
    "9": (
        "reporting clocks run from the minute the call was heard",
        (
            "test_clocks_run_from_the_minute_the_call_was_heard",
            "test_the_first_key_stamps_when_the_call_was_heard",
            "test_heard_earlier_means_due_earlier_and_the_old_limit_is_owed_no_longer",
        ),
    ),
    "10": (
        "each government level reports on within two hours",
        ("test_no_first_report_may_take_longer_than_two_hours",),
    ),
    "11": (
        "larger accidents are phoned to the province within the hour",
        (
            "test_a_large_accident_is_phoned_to_the_province_within_the_hour",
            "test_a_grave_accident_is_phoned_to_the_province_from_level_three_on",
        ),
    ),
    "12": (
        "casualties are watched for thirty days, of traffic and fire for seven, and it can reopen",
        (
            "test_casualties_are_watched_thirty_days_and_seven_for_traffic_and_fire",
            "test_closing_and_reopening",
        ),
    ),
    "13": (
        "zero reports until the disaster is stable",
        (
            "test_graver_events_report_twice_a_day_and_disasters_report_zero",
            "test_nothing_changed_is_said_in_so_many_words",
        ),
    ),
    "14": (
        "report first, verify after: no missing fact holds a report up",
        (
            "test_verification_stops_no_clock",
            "test_what_nobody_recorded_is_left_out_or_said_to_be_unknown",
        ),
    ),
    "15": (
        "dead and missing are two figures and one sum",
        (
            "test_dead_and_missing_may_be_entered_apart",
            "test_dead_and_missing_is_the_sum_of_the_two",
            "test_newer_parts_never_hide_behind_an_older_sum_that_they_exceed",
        ),
    ),
    "16": (
        "no flood of a thousand years and no state of war in any text",
        ("test_no_text_boasts_names_a_person_or_carries_a_phone_number",),
    ),
    "17": (
        "words for the public leave only as they were approved",
        (
            "test_words_leave_only_as_they_were_approved_and_after_it",
            "test_words_leave_approved_and_the_log_names_who",
            "test_the_public_reads_nothing_that_nobody_approved",
            "test_only_approved_figures_are_published",
        ),
    ),
    "18": (
        "one on-scene commander at a time, handed over with its minute",
        ("test_exactly_one_on_scene_commander_at_a_time_with_a_timed_handover",),
    ),
}

PRACTICE: dict[str, tuple[str, tuple[str, ...]]] = {
    "zero reports": (
        "a zero report is asked from a grade on, and locally more often",
        ("test_zero_reports_may_begin_at_a_grade_only",),
    ),
    "accidents only": (
        "only accidents have a casualty watch",
        ("test_only_accidents_watch_their_casualties",),
    ),
    "12119": (
        "forest fires have a telephone of their own",
        ("test_the_forest_fire_plan_names_the_forest_fire_telephone",),
    ),
    "limits from the call": (
        "limits count from the call; a rule may count from the event where its time is known",
        ("test_a_rule_may_count_from_the_event_when_its_time_is_known",),
    ),
    "forecast": (
        "a response may start on a forecast without any incident",
        (
            "test_a_forecast_without_incident_or_episode_is_enough",
            "test_on_a_forecast_the_episode_begins_with_the_response",
        ),
    ),
    "approval": (
        "approval by phone, moment of effect, signature and number are four facts",
        ("test_phone_approval_and_signature_are_two_facts", "test_signing_is_a_fact_of_its_own"),
    ),
    "handover": (
        "an unsigned line never blocks a handover",
        ("test_a_handover_is_never_blocked_by_an_unsigned_line",),
    ),
    "two lines": (
        "party and government, and the department, are reported to side by side",
        ("test_the_grid_parts_the_two_lines_and_puts_the_tightest_first",),
    ),
    "agreed figures": (
        "a figure that leaves carries its moment, and what changed since is marked",
        (
            "test_only_changed_totals_are_in_the_text_and_marked_in_the_table",
            "test_every_sentence_knows_what_stands_behind_it",
        ),
    ),
    "ten dead": (
        "ten dead or missing are reported at once up to the province",
        (
            "test_ten_dead_or_missing_are_phoned_at_once_up_to_the_province",
            "test_signs_are_read_off_the_figures",
        ),
    ),
    "serial numbers": (
        "a number says its year first, 〔2026〕12号, and a void one is not used again",
        (
            "test_a_serial_number_says_its_year_first_in_square_brackets",
            "test_numbers_run_on_and_a_void_one_stays",
        ),
    ),
    "secrecy": (
        "no secrets on this machine: marks of secrecy are found before words leave",
        (
            "test_identities_secrets_and_loud_words_are_found_and_the_own_number_is_not",
            "test_a_level_of_secrecy_is_answered_and_not_set",
            "test_no_head_of_a_station_or_a_paper_carries_a_level",
            "test_a_mark_written_over_the_draft_is_refused",
        ),
    ),
    "moved by the hour": (
        "应转, 已转 and 拒转 are figures of their own, in persons and in households",
        ("test_due_moved_and_refused_are_figures_of_their_own_in_persons_and_households",),
    ),
    "not reported": (
        "what was not reported is never nought",
        ("test_unreported_is_never_zero", "test_a_reported_zero_is_a_figure"),
    ),
}

CHECKLIST: dict[int, tuple[str, tuple[str, ...]]] = {
    1: ("a state is never colour alone", ("test_lateness_is_said_by_symbol_and_words",)),
    2: (
        "what the program senses ticks itself; a hand can only override it",
        (
            "test_02_a_sensed_item_ticks_itself_and_a_hand_can_only_override_it_with_a_reason",
            "test_02_an_item_the_program_sees_ticks_itself_on_screen_and_says_why",
        ),
    ),
    3: (
        "the frame goes on to the next open item",
        ("test_the_frame_goes_on_to_the_next_open_task_once_the_move_stands",),
    ),
    4: ("one key completes", ("test_space_on_the_desks_own_task_is_done_at_once",)),
    5: (
        "a tick can be taken back, as an entry of its own",
        ("test_taking_back_restores_the_task_exactly_and_is_an_entry_of_its_own",),
    ),
    6: (
        "an item, a list overridden and a list begun anew are three things, none of them done",
        (
            "test_not_applicable_needs_a_reason",
            "test_06_the_whole_list_is_overridden_with_a_reason_and_never_counts_as_done",
            "test_06_an_override_of_the_list_is_taken_back_whole_as_new_entries",
            "test_06_a_list_begun_anew_says_so_on_every_item_and_keeps_what_was_done",
        ),
    ),
    7: (
        "deferred is a state with a way back",
        (
            "test_deferring_needs_a_time_or_an_event",
            "test_a_deferred_task_comes_back_at_its_time",
        ),
    ),
    8: (
        "a question is yes or no on its keys, and the branch not taken is put aside",
        (
            "test_08_a_question_is_yes_or_no_and_its_answer_can_be_changed_with_nothing_lost",
            "test_08_whatever_is_answered_exactly_the_other_branch_is_aside",
            "test_08_space_asks_and_y_or_n_answers_and_the_other_branch_goes_grey",
        ),
    ),
    9: (
        "one of a set answers the others no, never by elimination",
        ("test_09_choosing_one_of_a_set_answers_the_others_and_never_by_elimination",),
    ),
    10: (
        "a graver level does not ask twice",
        ("test_a_graver_levels_task_replaces_the_one_it_is_the_same_as",),
    ),
    11: (
        "the queue is ordered by what hurts first, and a list leaves it only when called complete",
        (
            "test_11_the_queue_has_the_gravest_first_and_a_list_leaves_only_when_called_complete",
            "test_overdue_people_come_before_reports_and_paperwork_comes_last",
            "test_the_order_keeps_every_item_and_all_overdue_ones_on_top",
        ),
    ),
    12: (
        "leaving with open key items is asked once, by name; completion is a call",
        (
            "test_12_what_is_open_and_critical_is_known_by_name_and_completion_is_a_call",
            "test_12_the_completion_call_names_what_is_open",
            "test_12_ending_asks_once_names_open_key_items_and_keeps_the_evidence",
        ),
    ),
    13: (
        "who and when on every change",
        (
            "test_done_keeps_who_when_and_the_value",
            "test_an_entry_carries_operator_post_and_both_times",
        ),
    ),
    14: (
        "a minute's warning, then overdue until acted on",
        (
            "test_a_minute_before_it_shows_and_at_its_time_it_sounds",
            "test_it_sounds_again_and_again_until_somebody_acts",
        ),
    ),
    15: (
        "due from the event, the same after a restart",
        (
            "test_activation_copies_the_levels_tasks_with_due_times_from_its_moment_of_effect",
            "test_a_night_in_any_order_stays_one_truth",
        ),
    ),
    16: (
        "few items at once, the first half hour's above all",
        ("test_the_duty_desk_has_at_most_seven_measures_in_the_first_half_hour",),
    ),
    17: (
        "an item that needs a value refuses a bare tick",
        ("test_a_bare_tick_on_an_item_that_needs_a_value_is_refused",),
    ),
    18: (
        "work goes on at the same item after a switch, a crash or a handover",
        (
            "test_18_the_list_opens_again_at_the_item_worked_on",
            "test_18_the_frame_is_found_again_in_a_station_file_opened_anew",
            "test_18_the_incidents_list_opens_again_at_the_item_worked_on",
        ),
    ),
    19: (
        "any order is allowed, and advice on the order says why",
        (
            "test_19_any_order_is_allowed_and_the_advice_says_what_ought_to_come_before",
            "test_19_any_item_may_be_done_first_and_the_list_says_what_ought_to_come_before_and_why",
        ),
    ),
    20: (
        "plan, level, version, section in sight; the print equals the screen; the list is pinned",
        (
            "test_20_plan_level_version_and_section_stand_above_the_list",
            "test_20_one_key_prints_the_list_as_the_screen_shows_it",
            "test_20_a_plan_edited_meanwhile_leaves_the_running_list_and_its_version_alone",
            "test_20_a_running_list_keeps_its_text_when_the_plan_is_revised",
        ),
    ),
}
"""All twenty requirements of an electronic checklist."""
