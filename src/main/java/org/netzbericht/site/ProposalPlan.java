package org.netzbericht.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Block;
import org.netzbericht.content.Entry;
import org.netzbericht.content.FieldPath;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;

/**
 * A form by which readers propose an entry, as the block {@code propose} of a collection declares it.
 *
 * @param page {@code collection:id} of the entry whose page has the form
 * @param email where proposals are sent
 * @param names of the fields to fill in, in their order
 */
public record ProposalPlan(Block block, String page, String email, List<String> names) {
    /** The name of the block. */
    public static final String BLOCK = "propose";

    /** The types of fields that a form can ask for; lists may hold those that are chosen or stand on one line. */
    public static final Set<String> TYPES = Set.of(
            "text", "markdown", "choice", "reference", "yesNo", "date", "period", "link", "integer", "decimal", "plz");

    private static final Set<String> IN_LISTS = Set.of("text", "choice", "reference", "link");

    public ProposalPlan {
        names = List.copyOf(names);
    }

    /** The forms of all collections. */
    public static List<ProposalPlan> of(Schema schema) {
        return Block.all(schema, BLOCK).stream()
                .map(block ->
                        new ProposalPlan(block, block.text("page", ""), block.text("email", ""), block.texts("fields")))
                .toList();
    }

    /** The form on the page of an entry, or null. */
    public static @Nullable ProposalPlan on(Schema schema, Entry entry) {
        return of(schema).stream()
                .filter(plan -> plan.page().equals(entry.key()))
                .findFirst()
                .orElse(null);
    }

    public Collection collection() {
        return block.collection();
    }

    /** The fields to fill in, without names that are no fields. */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (String name : names) {
            Field field = collection().fields().get(name);
            if (field != null) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** The path of the blank record: beside the collection's list, where it has one. */
    public String blank() {
        var list = collection().list();
        String folder = list == null || list.route() == null
                ? collection().name() + "/"
                : list.route().substring(1);
        return folder + "vorlage.yaml";
    }

    /** Whether a form can ask for a field. */
    public static boolean canAsk(Field field) {
        boolean isList = field.type() != FieldPath.single(field.type());
        String type = FieldPath.single(field.type()).name();
        return !field.internal() && field.derive() == null && (isList ? IN_LISTS : TYPES).contains(type);
    }
}
