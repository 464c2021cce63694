package org.cablekit.model;

/** Kind of an originator or addressee. */
public enum PostKind {
    /** The Department of State. */
    DEPARTMENT,
    /** An embassy. */
    EMBASSY,
    /** A consulate. */
    CONSULATE,
    /** A consulate general. */
    CONSULATE_GENERAL,
    /** A mission, for example to an international organisation. */
    MISSION,
    /** An interests section in another country's embassy. */
    INTERESTS_SECTION,
    /** A liaison office. */
    LIAISON_OFFICE,
    /** A branch or presence post. */
    BRANCH_OFFICE,
    /** A delegation. */
    DELEGATION,
    /** A department or agency of the United States outside the Department of State. */
    AGENCY,
    /** A military command or unit. */
    MILITARY,
    /** A collective: a predefined list of addressees. */
    COLLECTIVE,
    /** Anything else, or not known. */
    OTHER
}
