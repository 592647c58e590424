package nl.sturenmetkwaliteit.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a collection.
 *
 * @param volgende the opaque cursor of the next page; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Pagina<T>(List<T> items, @Nullable String volgende) {

    /** From one row more than was asked for: the extra one tells that there is a next page. */
    public static <T> Pagina<T> van(List<T> rijen, Paginering paginering, Function<T, UUID> id) {
        if (rijen.size() <= paginering.limiet()) {
            return new Pagina<>(rijen, null);
        }
        List<T> items = rijen.subList(0, paginering.limiet());
        return new Pagina<>(items, Paginering.cursor(id.apply(items.get(items.size() - 1))));
    }

    /** As above, for items that are known by a key that is no id. No personal data in it: it ends up in an address. */
    public static <T> Pagina<T> opSleutel(List<T> rijen, Paginering paginering, Function<T, String> sleutel) {
        if (rijen.size() <= paginering.limiet()) {
            return new Pagina<>(rijen, null);
        }
        List<T> items = rijen.subList(0, paginering.limiet());
        return new Pagina<>(items, Paginering.cursor(sleutel.apply(items.get(items.size() - 1))));
    }

    /** A collection that is small by nature, whole. */
    public static <T> Pagina<T> geheel(List<T> items) {
        return new Pagina<>(items, null);
    }

    public <R> Pagina<R> map(Function<? super T, ? extends R> vorm) {
        return new Pagina<>(items.stream().<R>map(vorm).toList(), volgende);
    }
}
