/** Calendars of the collections that declare one (iCalendar, RFC 5545). */
@NullMarked
package org.netzbericht.feature.calendar;

import org.jspecify.annotations.NullMarked;
