package org.netzbericht.content.schema;

import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;

/**
 * What a field may hold. A closed set: a new type is a new record here, and the compiler shows what else must know it. All are immutable and
 * thread-safe.
 */
public sealed interface FieldType
        permits TextType,
                MarkdownType,
                NumberType,
                DateType,
                DateTimeType,
                TimeType,
                PeriodType,
                YesNoType,
                ChoiceType,
                ReferenceType,
                PointType,
                LinkType,
                AmountType,
                CodeType,
                MediaType,
                GroupType,
                ListType {

    /** Its name in a declaration. */
    String name();

    /** The value a node stands for; null with a finding where it stands for none. */
    @Nullable
    Value read(Node node, Field field, Reading reading);

    /** A value as an editor would type it, for the manual. */
    String example();
}
