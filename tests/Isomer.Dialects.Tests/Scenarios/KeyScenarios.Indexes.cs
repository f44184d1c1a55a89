using System.Runtime.CompilerServices;

namespace Isomer.Dialects.Tests.Scenarios;

public abstract partial class KeyScenarios
{
    [Fact]
    public Task Plain_and_composite_indexes() => Indexes("""
        "i_plain": { "columns": ["a"] }, "i_two": { "columns": ["b", "a"] }, "i_three": { "columns": ["c", "a", "b"] }
        """);

    [Fact]
    public Task Unique_indexes() => Indexes("""
        "i_unique": { "unique": true, "columns": ["n"] }, "i_two": { "unique": true, "columns": ["b", "a"] }, "i_nulls": { "unique": true, "columns": ["a"] }
        """);

    [Fact]
    public Task Two_indexes_over_the_same_columns() => Indexes("""
        "i_1": { "columns": ["a", "b"] }, "i_2": { "unique": true, "columns": ["a", "b"] }
        """);

    [Fact]
    public Task Descending_indexes() => Indexes("""
        "i_down": { "columns": [{ "column": "c", "descending": true }, "a"] }, "i_mixed": { "columns": ["a", { "column": "b", "descending": true }] }
        """);

    [Fact]
    public Task Indexes_with_an_order_of_nulls() => Indexes("""
        "i_first": { "columns": [{ "column": "a", "nullsFirst": true }] }, "i_last": { "columns": [{ "column": "a", "descending": true, "nullsFirst": false }, "b"] }
        """);

    [Fact]
    public Task Indexes_over_expressions() => Indexes("""
        "i_lower": { "columns": [{ "expression": "lower(b)" }] }, "i_sum": { "columns": [{ "expression": "a + n" }, "b"] }
        """);

    [Fact]
    public Task Unique_indexes_over_expressions() => Indexes("""
        "i_lower": { "unique": true, "columns": [{ "expression": "lower(b)" }] }
        """);

    [Fact]
    public Task Partial_indexes() => Indexes("""
        "i_dear": { "columns": ["c"], "filter": "a > 10 and b <> 'x'" }
        """);

    [Fact]
    public Task Unique_partial_indexes() => Indexes("""
        "i_open": { "unique": true, "columns": ["b"], "filter": "a is null" }
        """);

    [Fact]
    public Task Indexes_with_included_columns() => Indexes("""
        "i_include": { "columns": ["a"], "include": ["b", "c"] }, "i_unique": { "unique": true, "columns": ["n"], "include": ["b"] }
        """);

    [Fact]
    public Task Indexes_with_a_collation_of_their_own() => Indexes("""
        "i_binary": { "columns": [{ "column": "b", "collation": "binary" }] }
        """);

    [Fact]
    public Task Indexes_that_ignore_case() => Indexes("""
        "i_nocase": { "columns": [{ "column": "b", "collation": "nocase" }] }
        """);

    [Fact]
    public Task Unique_indexes_over_the_beginning_of_a_text() => Indexes("""
        "i_prefix": { "unique": true, "columns": [{ "column": "b", "prefixLength": 4 }] }
        """);

    [Fact]
    public Task Indexes_over_the_beginning_of_a_text() => Indexes("""
        "i_prefix": { "columns": [{ "column": "b", "prefixLength": 4 }, "a"] }
        """);

    [Fact]
    public Task Hash_indexes() => Indexes("""
        "i_hash": { "columns": ["b"], "method": "hash" }
        """);

    [Fact]
    public Task Inverted_indexes() => Indexes("""
        "i_gin": { "columns": ["tags"], "method": "gin" }
        """);

    [Fact]
    public Task Search_tree_indexes() => Indexes("""
        "i_gist": { "columns": ["area"], "method": "gist" }, "i_spgist": { "columns": ["b"], "method": "spgist" }
        """);

    [Fact]
    public Task Block_range_indexes() => Indexes("""
        "i_brin": { "columns": ["c"], "method": "brin" }
        """);

    [Fact]
    public Task Operator_classes() => Indexes("""
        "i_pattern": { "columns": [{ "column": "b", "operatorClass": "text_pattern_ops" }] }
        """, origin: "postgresql");

    [Fact]
    public Task Fulltext_indexes() => Indexes("""
        "i_words": { "columns": ["b", "words"], "method": "fulltext" }
        """);

    [Fact]
    public Task Bitmap_indexes() => Indexes("""
        "i_bitmap": { "columns": ["n"], "method": "bitmap" }
        """);

    [Fact]
    public Task Indexes_over_documents() => Indexes("""
        "i_document": { "columns": ["doc"] }
        """);

    [Fact]
    public Task Indexes_over_hostile_names() => Creates("""
        "tables": { "select": { "columns": { "a.b": { "type": "int32" }, "it's": { "type": "int32" }, "Order By": { "type": "int32" } },
            "indexes": { "ix.dot": { "columns": ["Order By", { "expression": "\"a.b\" + \"it's\"" }] } } } }
        """);

    // What one engine alone has is that engine's own text, and another builds the index without it or not at all.
    [Fact]
    public Task Indexes_of_one_engine_alone() => Reports("""
        "tables": { "t": { "columns": {
            "a": { "type": "int32" }, "b": { "type": "string(20)" }, "j": { "type": "json fidelity=model" }, "tags": { "type": "array<text>" },
            "place": { "type": "other(mariadb:point)" }, "spot": { "type": "other(mysql:point)" } },
          "indexes": {
            "i01_spatial": { "columns": ["place"], "method": "spatial", "native": { "mariadb": "CREATE SPATIAL INDEX `i01_spatial` ON `t` (`place`)" } },
            "i02_spatial": { "columns": ["spot"], "method": "spatial", "native": { "mysql": "CREATE SPATIAL INDEX `i02_spatial` ON `t` (`spot`)" } },
            "i03_opclass": { "columns": [{ "column": "b", "operatorClass": "text_pattern_ops" }] },
            "i04_opclass": { "columns": [{ "column": "j", "operatorClass": "jsonb_path_ops" }], "method": "gin" },
            "i05_native": { "columns": ["tags"], "method": "gin", "native": { "postgresql": "CREATE INDEX i05_native ON public.t USING gin (tags) WITH (fastupdate=off)" } },
            "i06_storage": { "columns": ["a"], "native": { "postgresql": "CREATE INDEX i06_storage ON public.t USING btree (a) WITH (fillfactor='70')" } },
            "i07_ignored": { "columns": ["a"], "native": { "mariadb": "CREATE INDEX `i07_ignored` ON `t` (`a`) IGNORED" } },
            "i08_invisible": { "columns": ["a"], "native": { "mysql": "CREATE INDEX `i08_invisible` ON `t` (`a`) INVISIBLE" } },
            "i09_hidden": { "columns": ["a", "b"], "native": { "oracle": "CREATE INDEX \"i09_hidden\" ON \"t\" (\"a\", \"b\") INVISIBLE" } },
            "i10_native_part": { "columns": [{ "expression": { "native": { "postgresql": "md5((b)::text)" } } }] },
            "i11_reverse": { "columns": ["b"], "native": { "oracle": "CREATE INDEX \"i11_reverse\" ON \"t\" (\"b\") REVERSE" } },
            "i12_clustered": { "columns": ["a"], "native": { "sqlserver": "CREATE CLUSTERED INDEX [i12_clustered] ON [dbo].[t] ([a])" } },
            "i13_columnstore": { "columns": ["a", "b"], "native": { "sqlserver": "CREATE NONCLUSTERED COLUMNSTORE INDEX [i13_columnstore] ON [dbo].[t] ([a], [b])" } },
            "i14_filled": { "columns": ["b"], "native": { "sqlserver": "CREATE NONCLUSTERED INDEX [i14_filled] ON [dbo].[t] ([b]) WITH (FILLFACTOR = 70)" } } } } }
        """);

    private Task Indexes(string indexes, string? origin = null, [CallerMemberName] string scenario = "") => Creates($$"""
        "tables": { "t": { "columns": {
            "a": { "type": "int32", "nullable": true }, "b": { "type": "string(20)" }, "c": { "type": "timestamp(6)" }, "n": { "type": "int32" },
            "words": { "type": "string(200)" }, "doc": { "type": "json fidelity=text" }, "tags": { "type": "array<text>" }, "area": { "type": "other(postgresql:box)" } },
          "indexes": { {{indexes}} } } }
        """, origin, scenario);
}
