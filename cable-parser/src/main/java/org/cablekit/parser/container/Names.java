package org.cablekit.parser.container;

/** Names of files and archive entries. */
final class Names {

    private Names() {}

    /** {@return the name with control characters replaced, so that it can be shown} */
    static String printable(String name) {
        StringBuilder out = null;
        for (int i = 0; i < name.length(); i++) {
            if (Character.isISOControl(name.charAt(i))) {
                out = out == null ? new StringBuilder(name) : out;
                out.setCharAt(i, '?');
            }
        }
        return out == null ? name : out.toString();
    }

    /** {@return the name of an entry within an archive} */
    static String inside(String archive, String entry) {
        return archive + "!" + printable(entry);
    }

    /** {@return whether an entry name points outside of its archive} */
    static boolean leadsOut(String entry) {
        String name = entry.replace('\\', '/');
        boolean drive = name.length() > 1 && name.charAt(1) == ':' && Character.isLetter(name.charAt(0));
        if (drive || name.startsWith("/")) {
            return true;
        }
        for (String part : name.split("/", -1)) {
            if (part.equals("..")) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a link in an archive or folder points outside of it} */
    static boolean linkLeadsOut(String entry, String target) {
        String path = target.replace('\\', '/');
        if (path.startsWith("/") || (path.length() > 1 && path.charAt(1) == ':')) {
            return true;
        }
        int depth = 0;
        for (String part : entry.substring(0, entry.lastIndexOf('/') + 1).split("/", -1)) {
            depth += isStep(part) ? 1 : 0;
        }
        for (String part : path.split("/", -1)) {
            depth += part.equals("..") ? -1 : isStep(part) ? 1 : 0;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStep(String part) {
        return !part.isEmpty() && !part.equals(".");
    }

    /** {@return whether a name is of a hidden file or of system litter, by any part of its path} */
    static boolean isHidden(String entry) {
        for (String part : entry.split("/", -1)) {
            boolean dots = part.equals(".") || part.equals("..");
            if ((part.startsWith(".") && !dots) || part.equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }
}
