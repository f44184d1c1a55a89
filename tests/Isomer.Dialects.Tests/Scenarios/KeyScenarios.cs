namespace Isomer.Dialects.Tests.Scenarios;

public abstract class KeyScenarios(string engine) : Scenario(engine)
{
    [Fact]
    public Task Primary_and_unique_keys() => Creates("""
        "tables": {
          "named": { "columns": { "a": { "type": "int32" }, "b": { "type": "string(10)" } }, "primaryKey": { "name": "pk_named", "columns": ["b", "a"] },
            "unique": { "uq_a": { "columns": ["a"] }, "uq_nulls": { "columns": ["a", "b"], "nullsNotDistinct": true }, "uq_later": { "columns": ["b"], "deferral": "initiallyDeferred" } } },
          "unnamed": { "columns": { "id": { "type": "uuid" } }, "primaryKey": { "columns": ["id"], "deferral": "initiallyImmediate" } },
          "keyless": { "columns": { "x": { "type": "text", "nullable": true } } },
          "nullable": { "columns": { "k": { "type": "string(5)", "nullable": true } }, "primaryKey": { "columns": ["k"] } } }
        """);

    [Fact]
    public Task Indexes() => Creates("""
        "tables": { "t": { "columns": {
            "a": { "type": "int32", "nullable": true }, "b": { "type": "string(20)" }, "c": { "type": "timestamp(6)" }, "j": { "type": "json fidelity=model" },
            "doc": { "type": "json" }, "tags": { "type": "array<text>" } },
          "indexes": {
            "i01_plain": { "columns": ["a"] },
            "i02_composite": { "columns": ["b", "a"] },
            "i03_unique": { "unique": true, "columns": ["a"] },
            "i04_descending": { "columns": [{ "column": "c", "descending": true }, "a"] },
            "i05_nulls_first": { "columns": [{ "column": "a", "nullsFirst": true }] },
            "i06_expression": { "columns": [{ "expression": "lower(b)" }] },
            "i07_partial": { "columns": ["c"], "filter": "a > 10 and b <> 'x'" },
            "i08_unique_partial": { "unique": true, "columns": ["b"], "filter": "a is null" },
            "i09_include": { "columns": ["a"], "include": ["b", "c"] },
            "i10_hash": { "columns": ["b"], "method": "hash" },
            "i11_gin": { "columns": [{ "column": "j", "operatorClass": "jsonb_path_ops" }], "method": "gin" },
            "i12_brin": { "columns": ["c"], "method": "brin" },
            "i13_collation": { "columns": [{ "column": "b", "collation": "binary" }] },
            "i14_nocase": { "columns": [{ "column": "b", "collation": "nocase" }] },
            "i15_opclass": { "columns": [{ "column": "b", "operatorClass": "text_pattern_ops" }] },
            "i16_nulls_not_distinct": { "unique": true, "nullsNotDistinct": true, "columns": ["a", "c"] },
            "i17_prefix": { "unique": true, "columns": [{ "column": "b", "prefixLength": 4 }] },
            "i18_unordered": { "columns": ["doc"] },
            "i19_native": { "columns": ["tags"], "method": "gin", "native": { "postgresql": "CREATE INDEX i19_native ON public.t USING gin (tags) WITH (fastupdate=off)" } },
            "i19_storage": { "columns": ["a"], "native": { "postgresql": "CREATE INDEX i19_storage ON public.t USING btree (a) WITH (fillfactor='70')" } },
            "i20_fulltext": { "columns": ["b"], "method": "fulltext" },
            "i21_native_part": { "columns": [{ "expression": { "native": { "postgresql": "md5((b)::text)" } } }] } } } }
        """);

    [Fact]
    public Task Foreign_keys() => Creates("""
        "tables": {
          "p": { "columns": { "a": { "type": "int32" }, "b": { "type": "int32" }, "u": { "type": "string(5)" } }, "primaryKey": { "columns": ["a", "b"] },
                 "unique": { "uq_u": { "columns": ["u"] } } },
          "c": { "columns": { "a": { "type": "int32", "nullable": true }, "b": { "type": "int32", "nullable": true, "default": "0" }, "u": { "type": "string(5)", "nullable": true }, "self": { "type": "int64", "nullable": true }, "id": { "type": "int64" } },
                 "primaryKey": { "columns": ["id"] },
                 "foreignKeys": {
                   "fk_full": { "columns": ["a", "b"], "references": "p(a, b)", "matchFull": true },
                   "fk_cascade": { "columns": ["a", "b"], "references": "p(a, b)", "onDelete": "cascade", "onUpdate": "cascade" },
                   "fk_null": { "columns": ["u"], "references": "p(u)", "onDelete": "setNull", "onUpdate": "restrict", "deferral": "initiallyDeferred" },
                   "fk_default": { "columns": ["a", "b"], "references": "p(a, b)", "onDelete": "setDefault", "onUpdate": "setDefault" },
                   "fk_later": { "columns": ["u"], "references": "p(u)", "onDelete": "restrict", "onUpdate": "setNull", "deferral": "initiallyImmediate" },
                   "fk_self": { "columns": ["self"], "references": "c(id)" } } } }
        """);

    [Fact]
    public Task Foreign_keys_in_a_cycle() => Creates("""
        "tables": {
          "departments": { "columns": { "id": { "type": "int32" }, "head": { "type": "int32", "nullable": true } }, "primaryKey": { "columns": ["id"] },
            "foreignKeys": { "fk_head": { "columns": ["head"], "references": "people(id)" } } },
          "people": { "columns": { "id": { "type": "int32" }, "department": { "type": "int32" } }, "primaryKey": { "columns": ["id"] },
            "foreignKeys": { "fk_department": { "columns": ["department"], "references": "departments(id)", "deferral": "initiallyDeferred" } } } }
        """);

    [Fact]
    public Task A_foreign_key_to_no_key() => Creates("""
        "tables": {
          "p": { "columns": { "a": { "type": "int32" } }, "indexes": { "ix": { "columns": ["a"] } } },
          "c": { "columns": { "a": { "type": "int32" } }, "foreignKeys": { "fk": { "columns": ["a"], "references": "p(a)" } } } }
        """);

    [Fact]
    public Task Key_closure() => Creates("""
        "tables": {
          "a": { "columns": { "id": { "type": "uint32" }, "name": { "type": "string(20)" } }, "primaryKey": { "columns": ["id"] }, "unique": { "uq_name": { "columns": ["name"] } } },
          "b": { "columns": { "a": { "type": "int16" }, "name": { "type": "text" } },
                 "foreignKeys": { "fk_a": { "columns": ["a"], "references": "a(id)" }, "fk_name": { "columns": ["name"], "references": "a(name)" } } },
          "c": { "columns": { "a": { "type": "decimal(12,2)" } }, "foreignKeys": { "fk_a": { "columns": ["a"], "references": "a(id)" } } } }
        """);

    [Fact]
    public Task Key_closure_without_a_common_type() => Creates("""
        "tables": {
          "a": { "columns": { "id": { "type": "uuid" } }, "primaryKey": { "columns": ["id"] } },
          "b": { "columns": { "a": { "type": "string(36)" } }, "foreignKeys": { "fk_a": { "columns": ["a"], "references": "a(id)" } } } }
        """);

    [Fact]
    public Task Indexes_of_one_engine_alone() => Creates("""
        "tables": { "t": { "columns": {
            "a": { "type": "int32" }, "b": { "type": "string(20)" }, "tags": { "type": "array<int32>" },
            "place": { "type": "other(mariadb:point)" }, "spot": { "type": "other(mysql:point)" }, "area": { "type": "other(postgresql:box)" } },
          "indexes": {
            "i01_spatial": { "columns": ["place"], "method": "spatial", "native": { "mariadb": "CREATE SPATIAL INDEX `i01_spatial` ON `t` (`place`)" } },
            "i02_spatial": { "columns": ["spot"], "method": "spatial", "native": { "mysql": "CREATE SPATIAL INDEX `i02_spatial` ON `t` (`spot`)" } },
            "i03_gist": { "columns": ["area"], "method": "gist" },
            "i04_spgist": { "columns": ["b"], "method": "spgist" },
            "i05_gin": { "columns": ["tags"], "method": "gin" },
            "i06_fulltext": { "columns": ["b"], "method": "fulltext" },
            "i07_ignored": { "columns": ["a"], "native": { "mariadb": "CREATE INDEX `i07_ignored` ON `t` (`a`) IGNORED" } },
            "i08_invisible": { "columns": ["a"], "native": { "mysql": "CREATE INDEX `i08_invisible` ON `t` (`a`) INVISIBLE" } },
            "i09_hidden": { "columns": ["a", "b"], "native": { "oracle": "CREATE INDEX \"i09_hidden\" ON \"t\" (\"a\", \"b\") INVISIBLE" } },
            "i10_bitmap": { "columns": ["a"], "method": "bitmap" },
            "i11_reverse": { "columns": ["b"], "native": { "oracle": "CREATE INDEX \"i11_reverse\" ON \"t\" (\"b\") REVERSE" } },
            "i12_clustered": { "columns": ["a"], "native": { "sqlserver": "CREATE CLUSTERED INDEX [i12_clustered] ON [dbo].[t] ([a])" } },
            "i13_columnstore": { "columns": ["a", "b"], "native": { "sqlserver": "CREATE NONCLUSTERED COLUMNSTORE INDEX [i13_columnstore] ON [dbo].[t] ([a], [b])" } },
            "i14_filled": { "columns": ["b"], "native": { "sqlserver": "CREATE NONCLUSTERED INDEX [i14_filled] ON [dbo].[t] ([b]) WITH (FILLFACTOR = 70)" } } } } }
        """);

    [Fact]
    public Task Foreign_keys_to_unique_indexes() => Creates("""
        "tables": {
          "p": { "columns": { "id": { "type": "int32" }, "a": { "type": "int32" }, "b": { "type": "string(5)", "nullable": true } }, "primaryKey": { "columns": ["id"] },
                 "indexes": { "ux_a": { "unique": true, "columns": ["a"] }, "ux_ab": { "unique": true, "columns": ["a", "b"] } } },
          "c": { "columns": { "a": { "type": "int32", "nullable": true }, "b": { "type": "string(5)", "nullable": true } },
                 "foreignKeys": {
                   "fk_a": { "columns": ["a"], "references": "p(a)", "onUpdate": "cascade" },
                   "fk_ba": { "columns": ["b", "a"], "references": "p(b, a)" } } } }
        """);

    [Fact]
    public Task Reference_actions() => Creates("""
        "tables": {
          "p": { "columns": { "id": { "type": "int32" } }, "primaryKey": { "columns": ["id"] } },
          "c1": { "columns": { "p": { "type": "int32", "nullable": true, "default": "0" } }, "foreignKeys": { "fk1": { "columns": ["p"], "references": "p(id)", "onDelete": "noAction", "onUpdate": "noAction" } } },
          "c2": { "columns": { "p": { "type": "int32", "nullable": true, "default": "0" } }, "foreignKeys": { "fk2": { "columns": ["p"], "references": "p(id)", "onDelete": "restrict", "onUpdate": "restrict" } } },
          "c3": { "columns": { "p": { "type": "int32", "nullable": true, "default": "0" } }, "foreignKeys": { "fk3": { "columns": ["p"], "references": "p(id)", "onDelete": "cascade", "onUpdate": "cascade" } } },
          "c4": { "columns": { "p": { "type": "int32", "nullable": true, "default": "0" } }, "foreignKeys": { "fk4": { "columns": ["p"], "references": "p(id)", "onDelete": "setNull", "onUpdate": "setNull" } } },
          "c5": { "columns": { "p": { "type": "int32", "nullable": true, "default": "0" } }, "foreignKeys": { "fk5": { "columns": ["p"], "references": "p(id)", "onDelete": "setDefault", "onUpdate": "setDefault" } } },
          "c6": { "columns": { "p": { "type": "int32" } }, "foreignKeys": { "fk6": { "columns": ["p"], "references": "p(id)", "onDelete": "setNull" } } } }
        """);
}
