/** What only shows when all modules are together: every exporter over what the parser reads, and plug-ins. */
package org.cablekit.examples.modules;
