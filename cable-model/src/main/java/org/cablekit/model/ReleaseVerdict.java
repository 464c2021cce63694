package org.cablekit.model;

/**
 * Verdict of a release.
 */
public enum ReleaseVerdict {
    /** Released in full. */
    IN_FULL,
    /** Released in part. */
    IN_PART,
    /** Denied or withdrawn. */
    DENIED
}
