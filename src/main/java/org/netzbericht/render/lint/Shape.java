package org.netzbericht.render.lint;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a value in a template before it is rendered: which parts it has, what its items are. Where nothing is known, nothing is refused. */
interface Shape {
    /** Anything. */
    Shape ANY = new Unknown();

    /** Its name in messages. */
    String what();

    /** A part; null if there is none of that name. */
    @Nullable
    Shape part(String name);

    /** The names of all parts, sorted. */
    List<String> parts();

    /** An item of a sequence. */
    default Shape item() {
        return ANY;
    }

    /** What a call gives; {@code literal} is the first argument, if it stands there as it is. */
    default Shape called(@Nullable String literal) {
        return ANY;
    }

    /** What may be one or the other. */
    static Shape either(Shape one, Shape other) {
        return one == other || one.equals(other) ? one : ANY;
    }

    /** Several parts under fixed names; none for plain words. */
    record Parts(String what, Map<String, Shape> members) implements Shape {
        @Override
        public @Nullable Shape part(String name) {
            return members.get(name);
        }

        @Override
        public List<String> parts() {
            return members.keySet().stream().sorted().toList();
        }

        // Written out, because those of records cost a start-up their bootstrap.
        @Override
        public boolean equals(Object other) {
            return other instanceof Parts parts && parts.what.equals(what) && parts.members.equals(members);
        }

        @Override
        public int hashCode() {
            return what.hashCode();
        }
    }

    /** Items of one shape. */
    record Many(Shape item) implements Shape {
        @Override
        public String what() {
            return "list";
        }

        @Override
        public @Nullable Shape part(String name) {
            return null;
        }

        @Override
        public List<String> parts() {
            return List.of();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Many many && (many.item == item || many.item.equals(item));
        }

        @Override
        public int hashCode() {
            return 31 + item.hashCode();
        }
    }

    final class Unknown implements Shape {
        @Override
        public String what() {
            return "";
        }

        @Override
        public Shape part(String name) {
            return this;
        }

        @Override
        public List<String> parts() {
            return List.of();
        }
    }
}
