namespace Isomer.Dialects.Tests.Scenarios;

public abstract class ColumnScenarios(string engine) : Scenario(engine)
{
    [Fact]
    public Task Identities() => Creates("""
        "tables": {
          "a": { "columns": { "id": { "type": "int32", "identity": "byDefault" } }, "primaryKey": { "columns": ["id"] } },
          "b": { "columns": { "id": { "type": "int64", "identity": { "kind": "always", "start": 100, "increment": 10 } } }, "primaryKey": { "name": "pk_b", "columns": ["id"] } },
          "c": { "columns": { "id": { "type": "uint64", "identity": "byDefault" }, "x": { "type": "int8" } }, "primaryKey": { "columns": ["id"] } },
          "d": { "columns": { "k": { "type": "string(5)" }, "line": { "type": "int64", "identity": "byDefault" } }, "primaryKey": { "columns": ["k"] } },
          "e": { "columns": { "id": { "type": "int32", "default": "next value for e_seq" } }, "primaryKey": { "columns": ["id"] } },
          "f": { "columns": { "id": { "type": "int16", "identity": { "kind": "byDefault", "sequence": "f_numbers" } } }, "primaryKey": { "columns": ["id"] } },
          "g": { "columns": { "id": { "type": "int64" } }, "primaryKey": { "columns": ["id"] } },
          "h": { "columns": { "id": { "type": "int64", "identity": { "kind": "byDefault", "sequence": "ids.h_id" } } }, "primaryKey": { "columns": ["id"] } } },
        "sequences": { "e_seq": { "type": "int32" } }
        """);

    [Fact]
    public Task Sequences() => Creates("""
        "sequences": { "plain": {}, "down": { "increment": -1, "minimum": -1000, "maximum": -1, "start": -1, "cyclic": true },
                       "ids.Big One": { "type": "int64", "start": 5, "cache": 20, "comment": "It's big" } },
        "tables": { "t": { "columns": { "n": { "type": "int64", "default": "next value for plain" } } } }
        """);

    [Fact]
    public Task Defaults() => Creates("""
        "tables": { "t": { "columns": {
          "n": { "type": "int32", "default": "-7" }, "d": { "type": "decimal(10,4)", "default": "0" }, "b": { "type": "bool", "default": "true" },
          "s": { "type": "text", "default": "'it''s \\ ok'" }, "e": { "type": "text", "default": "''" }, "x": { "type": "blob", "default": "x'00FF'" },
          "day": { "type": "date", "default": "current_date()" }, "at": { "type": "timestamptz(6)", "default": "now()" },
          "sum": { "type": "int32", "default": "1 + 2" }, "u": { "type": "uuid", "default": "uuid_v4()" },
          "f": { "type": "text", "default": { "native": { "postgresql": "md5('x'::text)" } } } } } }
        """);

    [Fact]
    public Task Checks() => Creates("""
        "tables": { "t": { "columns": {
          "a": { "type": "int32" }, "price": { "type": "decimal(10,2)", "nullable": true }, "code": { "type": "string(10)" }, "on": { "type": "bool" } },
          "checks": {
            "c_and": "a > 0 and (price >= 10 or price is null)", "c_between": "a between 1 and 9", "c_case": "case when on then a > 1 else a > 2 end",
            "c_in": "code in ('x','y')", "c_len": "length(code) > 2", "c_like": "code like 'a%'", "c_not": "not (a = 3)",
            "c_native": { "native": { "postgresql": "((code)::text ~ '^a'::text)" } } } } }
        """);

    [Fact]
    public Task Generated_columns() => Creates("""
        "tables": { "t": { "columns": {
          "a": { "type": "int32" }, "b": { "type": "int32", "nullable": true },
          "sum": { "type": "int32", "generated": { "stored": "a + b" }, "nullable": true },
          "name": { "type": "text", "generated": { "virtual": "coalesce(b, a) || 'x'" } },
          "hash": { "type": "text", "generated": { "stored": { "native": { "postgresql": "md5((a)::text)" } } } } } } }
        """, origin: "postgresql");

    [Fact]
    public Task Expressions_over_numbers_and_times() => Creates("""
        "tables": { "t": { "columns": {
          "price": { "type": "decimal(10,2)" }, "line": { "type": "int32" }, "tax": { "type": "decimal(20,4)" }, "at": { "type": "timestamptz(3)" },
          "total": { "type": "decimal(20,2)", "generated": { "stored": "price * line" }, "nullable": true },
          "paid": { "type": "decimal(10,2)", "generated": { "stored": "coalesce(price, 0)" }, "nullable": true } },
          "indexes": { "ix_dear": { "columns": ["line"], "filter": "price > 100" }, "ix_taxed": { "columns": ["line"], "filter": "tax > 100" },
                       "ix_double": { "columns": [{ "expression": "price * 2" }] } },
          "checks": { "c_price": "price >= 0.5", "c_tax": "tax >= 0", "c_rate": "tax <> 0", "c_half": "price / 2 > 1",
                      "c_at": "at >= timestamptz '2024-01-01 00:00:00+01'" } } }
        """);

    [Fact]
    public Task Comments() => Creates("""
        "tables": { "t": { "comment": "A table's comment; \"quoted\"", "columns": { "a": { "type": "int32", "comment": "line one\nline two" } },
          "indexes": { "ix": { "columns": ["a"], "comment": "fast" } } } }
        """);

    [Fact]
    public Task Partitions() => Creates("""
        "tables": { "events": { "columns": { "at": { "type": "date" }, "kind": { "type": "text" }, "n": { "type": "int64" } },
          "primaryKey": { "columns": ["at", "kind"] },
          "partitioning": { "method": "range", "columns": ["at"], "partitions": {
            "events_2024": { "bounds": { "postgresql": "FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')" } },
            "events_rest": { "bounds": { "postgresql": "DEFAULT" },
              "partitioning": { "method": "list", "columns": ["kind"], "partitions": { "events_rest_a": { "bounds": { "postgresql": "FOR VALUES IN ('a')" } } } } } } } } }
        """, origin: "postgresql");

    [Fact]
    public Task Views_routines_and_triggers() => Creates("""
        "tables": { "t": { "columns": { "a": { "type": "int32" } },
          "triggers": { "tr": { "postgresql": "CREATE TRIGGER tr BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION f()" },
                        "tr_lite": { "sqlite": "CREATE TRIGGER tr_lite AFTER INSERT ON t BEGIN SELECT 1; END" } } } },
        "routines": { "f()": { "postgresql": "CREATE OR REPLACE FUNCTION public.f()\n RETURNS trigger\n LANGUAGE plpgsql\nAS $function$ BEGIN RETURN NEW; END $function$" },
                      "g()": { "postgresql": "CREATE OR REPLACE FUNCTION public.g()\n RETURNS bigint\n LANGUAGE sql\nAS $function$ SELECT count(*) FROM t $function$" } },
        "views": { "a_over_z": { "native": { "postgresql": "SELECT z.a\n   FROM z" } }, "z": { "native": { "postgresql": "SELECT t.a\n   FROM t" }, "comment": "All" },
                   "lite": { "native": { "sqlite": "SELECT a FROM t" } },
                   "m": { "materialized": true, "native": { "postgresql": "SELECT 1 AS one" } } }
        """);
}
