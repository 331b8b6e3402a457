/** Collections as open data: tables, JSON, maps, their descriptions, and a catalogue of all (DCAT-AP.de). */
@NullMarked
package org.netzbericht.feature.opendata;

import org.jspecify.annotations.NullMarked;
