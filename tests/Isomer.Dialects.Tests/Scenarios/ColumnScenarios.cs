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

    [Fact]
    public Task Defaults_of_each_kind() => Creates("""
        "tables": { "t": { "columns": {
          "n0": { "type": "int64", "default": "-9223372036854775807" }, "n1": { "type": "decimal(10,4)", "default": "-12.5" }, "n2": { "type": "float64", "default": "1e10" },
          "n3": { "type": "uint32", "default": "4294967295" }, "n4": { "type": "decimal(*)", "default": "0.5" },
          "s0": { "type": "string(20)", "default": "'it''s \"quoted\" \\\\ %_'" }, "s1": { "type": "string(9) fixed", "default": "'x'" }, "s2": { "type": "text", "default": "'a' || upper('b')" },
          "s3": { "type": "text", "nullable": true, "default": "null" }, "s4": { "type": "string(50)", "default": "' lead and trail '" },
          "b0": { "type": "bool", "default": "false" }, "b1": { "type": "binary(4)", "default": "x'DEADBEEF'" }, "b2": { "type": "binary(4) fixed", "default": "x'6162'" }, "b3": { "type": "binary(9)", "default": "x''" },
          "d0": { "type": "date", "default": "date '0001-01-01'" }, "d1": { "type": "time(3)", "default": "time '23:59:59.999'" },
          "d2": { "type": "timestamp(3)", "default": "timestamp '2024-02-29 23:59:59.999'" }, "d3": { "type": "timestamptz(0)", "default": "timestamptz '2024-02-29 23:59:59+00:00'" },
          "j0": { "type": "json", "default": "'{\"a\": [1, null]}'" }, "u0": { "type": "uuid", "default": "'00000000-0000-0000-0000-000000000001'" },
          "e0": { "type": "enum(a,'b c')", "default": "'b c'" }, "x0": { "type": "int32", "default": "abs(-3) + length('abc')" },
          "f0": { "type": "timestamptz(6)", "default": "now()" }, "f1": { "type": "timestamptz(3)", "default": "cast(now() as timestamptz(3))" },
          "f2": { "type": "timestamp(6)", "default": "local_now()" }, "f3": { "type": "timestamp(0)", "default": "cast(local_now() as timestamp(0))" },
          "f4": { "type": "timestamp(6)", "default": "utc_now()" }, "f5": { "type": "timestamp(3)", "default": "cast(utc_now() as timestamp(3))" },
          "f6": { "type": "date", "default": "current_date()" }, "f7": { "type": "time(6)", "default": "current_time()" },
          "f8": { "type": "string(128)", "default": "current_user()" }, "f9": { "type": "uuid", "default": "uuid_v4()" } } } }
        """);

    [Fact]
    public Task Checks_of_each_operator() => Creates("""
        "tables": { "t": { "columns": {
          "a": { "type": "int32" }, "b": { "type": "int64", "nullable": true }, "p": { "type": "decimal(10,2)" }, "s": { "type": "string(20)" }, "t": { "type": "text", "nullable": true }, "on": { "type": "bool" },
          "d": { "type": "date" }, "at": { "type": "timestamp(3)" } },
          "checks": {
            "o_add": "a + b - 1 > 0", "o_and_or": "(on or a > 0) and b > 0", "o_between": "a not between 1 and 9", "o_bool": "on = true", "o_case": "case a when 1 then 'x' else 'y' end <> s",
            "o_concat": "s || '-' || t <> 'a-b'", "o_date": "d >= date '2024-02-29' and at < timestamp '2024-03-01 00:00:00.5'", "o_distinct": "a is distinct from b", "o_divide": "a / 2 <> 1",
            "o_equal": "a = 1 or a <> 2 or a < 3 or a <= 4 or a > 5 or a >= 6", "o_escape": "s like '100\\%' escape '\\'", "o_ilike": "s ilike 'A%'", "o_in": "a in (1, 2, 3) and s not in ('x', 'it''s')",
            "o_like": "s like '_b%' and t not like '%[x]%'", "o_modulo": "a % 3 <> -1", "o_multiply": "p * 2 < 100", "o_negate": "-a < 5", "o_not": "not on", "o_not_distinct": "b is not distinct from 7",
            "o_null": "b is null or t is not null", "o_true": "on is true" } } }
        """);

    [Fact]
    public Task Checks_of_each_function() => Creates("""
        "tables": { "t": { "columns": { "a": { "type": "int32" }, "b": { "type": "int32", "nullable": true }, "p": { "type": "decimal(10,2)" }, "s": { "type": "string(20)" }, "x": { "type": "blob" } },
          "checks": {
            "f_abs": "abs(a) < 10", "f_cast_int": "cast(p as int64) > 1", "f_cast_text": "cast(a as text) <> '7'", "f_coalesce": "coalesce(b, a, 0) > 0", "f_length": "length(s) > 2 and length(x) < 9",
            "f_lower": "lower(s) = s and upper(s) <> 'X'", "f_nullif": "nullif(a, 0) is not null", "f_octets": "octet_length(s) < 40", "f_replace": "replace(s, 'a', '') <> ''",
            "f_round": "round(p, 1) > 0 and round(p) < 100", "f_substring": "substring(s, 2) <> 'b' and substring(s, 1, 2) = 'ab'", "f_trim": "trim(s) = s", "f_trims": "ltrim(s) <> 'x' and rtrim(s) <> 'y'",
            "f_trim_of": "trim(s, 'x') <> '' and ltrim(s, 'x') <> 'a' and rtrim(s, 'y') <> 'b'" } } }
        """);

    [Fact]
    public Task Generated_columns_over_columns_of_each_kind() => Creates("""
        "tables": { "t": { "columns": {
          "id": { "type": "int32", "identity": "byDefault" }, "a": { "type": "int32" }, "p": { "type": "decimal(10,2)", "nullable": true }, "s": { "type": "string(10)", "nullable": true }, "d": { "type": "date", "nullable": true },
          "g_big": { "type": "int64", "generated": { "stored": "a * 2" }, "nullable": true },
          "g_test": { "type": "bool", "generated": { "stored": "a > 5 and p is not null" }, "nullable": true },
          "g_case": { "type": "string(5)", "generated": { "virtual": "case when a > 5 then 'big' else 'small' end" }, "nullable": true },
          "g_code": { "type": "string(30)", "generated": { "stored": "upper(s) || '-' || cast(a as text)" }, "nullable": true },
          "g_long": { "type": "text", "generated": { "virtual": "s || s" }, "nullable": true },
          "g_day": { "type": "date", "generated": { "stored": "coalesce(d, date '2024-01-01')" }, "nullable": true },
          "g_over": { "type": "int64", "generated": { "stored": "g_big + 1" }, "nullable": true },
          "g_id": { "type": "int64", "generated": { "virtual": "id + 1" }, "nullable": true },
          "g_sure": { "type": "int32", "generated": { "stored": "a + 1" } } },
          "primaryKey": { "columns": ["id"] }, "indexes": { "ix_big": { "columns": ["g_big"] }, "ix_case": { "columns": ["g_case"] } } } }
        """);

    [Fact]
    public Task Partitions_in_the_engines_own_words() => Creates($$"""
        "tables": { {{string.Join(",\n", PartitionedTables())}} },
        "native": {
          "partition function": { "pf": { "sqlserver": "CREATE PARTITION FUNCTION [pf](int) AS RANGE RIGHT FOR VALUES (10, 20)" } },
          "partition scheme": { "ps": { "sqlserver": "CREATE PARTITION SCHEME [ps] AS PARTITION [pf] ALL TO ([PRIMARY])" } } }
        """);

    private static IEnumerable<string> PartitionedTables()
    {
        string Table(string engine, string method, params (string Name, string Bounds)[] partitions) =>
            $$$"""
            "{{{engine}}}_{{{method}}}": { "columns": { "k": { "type": "int32" }, "v": { "type": "int32" } }, "primaryKey": { "columns": ["k"] },
              "partitioning": { "method": "{{{method}}}", "columns": ["k"], "partitions": {
                {{{string.Join(", ", partitions.Select(p => $"\"{engine}_{method}_{p.Name}\": {{ \"bounds\": {{ \"{engine}\": \"{p.Bounds}\" }} }}"))}}} } } }
            """;

        yield return Table(
            "postgresql", "range", ("1", "FOR VALUES FROM (MINVALUE) TO (10)"), ("2", "FOR VALUES FROM (10) TO (20)"), ("rest", "DEFAULT"));
        yield return Table("postgresql", "list", ("a", "FOR VALUES IN (1, 2)"), ("rest", "DEFAULT"));
        yield return Table(
            "postgresql", "hash", ("0", "FOR VALUES WITH (modulus 2, remainder 0)"), ("1", "FOR VALUES WITH (modulus 2, remainder 1)"));
        foreach (var engine in new[] { "mysql", "mariadb" })
        {
            yield return Table(
                engine, "range", ("1", "VALUES LESS THAN (10)"), ("2", "VALUES LESS THAN (20)"), ("rest", "VALUES LESS THAN (MAXVALUE)"));
            yield return Table(engine, "list", ("a", "VALUES IN (1,2)"), ("b", "VALUES IN (3)"));
            yield return Table(engine, "hash", ("0", ""), ("1", ""));
        }

        yield return Table("oracle", "range", ("1", "VALUES LESS THAN (10)"), ("rest", "VALUES LESS THAN (MAXVALUE)"));
        yield return Table("oracle", "list", ("a", "VALUES (1, 2)"), ("rest", "VALUES (DEFAULT)"));
        yield return Table("oracle", "hash", ("0", ""), ("1", ""));
        yield return """
            "sqlserver_range": { "native": { "sqlserver": "ON [ps]([k])" }, "columns": { "k": { "type": "int32" }, "v": { "type": "int32" } }, "primaryKey": { "columns": ["k"] } }
            """;
    }
}
