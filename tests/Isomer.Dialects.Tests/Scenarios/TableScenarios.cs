namespace Isomer.Dialects.Tests.Scenarios;

/// <summary>What stands beside columns and keys: comments, partitions, views, and text that one engine alone understands.</summary>
public abstract class TableScenarios(string engine) : Scenario(engine)
{
    /// <summary>
    /// What follows the name of a partition by range, in the engine's words: up to a bound, null for the rest; within JSON.
    /// </summary>
    protected virtual string RangeTo(int? from, int? to) =>
        to is null ? "DEFAULT" : $"FOR VALUES FROM ({from?.ToString() ?? "MINVALUE"}) TO ({to})";

    /// <summary>The same of a partition by list: its values, none for the rest.</summary>
    protected virtual string ListOf(params int[] values) => values is [] ? "DEFAULT" : $"FOR VALUES IN ({string.Join(", ", values)})";

    /// <summary>The same of a partition by hash.</summary>
    protected virtual string HashOf(int index, int count) => $"FOR VALUES WITH (modulus {count}, remainder {index})";

    /// <summary>Whether a list of values can have a rest.</summary>
    protected virtual bool HasRestOfList => true;

    /// <summary>The engine whose words those are: the one that the scenarios are inherited by, if it has partitions.</summary>
    protected virtual string PartitionEngine => "postgresql";

    /// <summary>A query of one column from a table or view, as the engine's catalog spells it; within JSON.</summary>
    protected virtual string ViewOf(string source) => $@"SELECT {source}.a\n   FROM {source}";

    [Fact]
    public Task Comments() => Creates("""
        "tables": { "t": { "comment": "A table's comment; \"quoted\"", "columns": { "a": { "type": "int32", "comment": "line one\nline two" }, "b": { "type": "int32", "comment": "\\ and '" } } } }
        """);

    [Fact]
    public Task Comments_on_indexes() => Creates("""
        "tables": { "t": { "columns": { "a": { "type": "int32" } }, "indexes": { "ix": { "columns": ["a"], "comment": "It's fast" } } } }
        """);

    [Fact]
    public Task Comments_on_sequences() => Creates("""
        "sequences": { "s": { "comment": "It's big" } }
        """);

    [Fact]
    public Task Comments_on_enums() => Creates("""
        "enums": { "mood": { "labels": ["sad", "happy"], "comment": "How one feels" } },
        "tables": { "t": { "columns": { "mood": { "type": "enum(sad,happy) name=mood" } } } }
        """);

    [Fact]
    public Task Comments_on_domains() => Creates("""
        "domains": { "email": { "type": "string(255)", "comment": "An address" } },
        "tables": { "t": { "columns": { "email": { "type": "string(255)", "domain": "email" } } } }
        """);

    [Fact]
    public Task Comments_on_views() => Creates($$"""
        "tables": { "t": { "columns": { "a": { "type": "int32" } } } },
        "views": { "v": { "native": { "{{Dialect.Id}}": "{{ViewOf("t")}}" }, "comment": "All" } }
        """);

    [Fact]
    public Task Long_comments() => Creates($$"""
        "tables": { "t": { "comment": "{{new string('t', 5000)}}", "columns": { "a": { "type": "int32", "comment": "{{new string('c', 5000)}}" } } } }
        """);

    [Fact]
    public Task Views() => Creates($$"""
        "tables": { "t": { "columns": { "a": { "type": "int32" } } } },
        "views": { "a_over_z": { "native": { "{{Dialect.Id}}": "{{ViewOf("z")}}" } }, "z": { "native": { "{{Dialect.Id}}": "{{ViewOf("t")}}" } } }
        """);

    [Fact]
    public Task Partitions_by_range() =>
        Partitioned("range", ("p1", RangeTo(null, 10)), ("p2", RangeTo(10, 20)), ("rest", RangeTo(20, null)));

    [Fact]
    public Task Partitions_by_list() =>
        Partitioned("list", ("a", ListOf(1, 2)), ("b", ListOf(3)), HasRestOfList ? ("rest", ListOf()) : ("c", ListOf(4, 5)));

    [Fact]
    public Task Partitions_by_hash() => Partitioned("hash", ("h0", HashOf(0, 2)), ("h1", HashOf(1, 2)));

    [Fact]
    public Task Partitions_of_partitions() => Creates("""
        "tables": { "events": { "columns": { "at": { "type": "date" }, "kind": { "type": "text" }, "n": { "type": "int64" } },
          "primaryKey": { "columns": ["at", "kind"] },
          "partitioning": { "method": "range", "columns": ["at"], "partitions": {
            "events_2024": { "bounds": { "postgresql": "FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')" } },
            "events_rest": { "bounds": { "postgresql": "DEFAULT" },
              "partitioning": { "method": "list", "columns": ["kind"], "partitions": { "events_rest_a": { "bounds": { "postgresql": "FOR VALUES IN ('a')" } } } } } } } } }
        """, origin: "postgresql");

    [Fact]
    public Task Partitions_in_another_engines_words() => Reports("""
        "tables": { "t": { "native": { "sqlserver": "ON [ps]([k])" }, "columns": { "k": { "type": "int32" }, "v": { "type": "int32" } }, "primaryKey": { "columns": ["k"] } } },
        "native": {
          "partition function": { "pf": { "sqlserver": "CREATE PARTITION FUNCTION [pf](int) AS RANGE RIGHT FOR VALUES (10, 20)" } },
          "partition scheme": { "ps": { "sqlserver": "CREATE PARTITION SCHEME [ps] AS PARTITION [pf] ALL TO ([PRIMARY])" } } }
        """);

    [Fact]
    public Task Views_routines_and_triggers_in_another_engines_words() => Reports("""
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
    public Task Expressions_in_another_engines_words() => Reports("""
        "tables": { "t": { "columns": {
          "a": { "type": "int32" }, "code": { "type": "string(10)" }, "f": { "type": "text", "default": { "native": { "postgresql": "md5('x'::text)" } } },
          "hash": { "type": "text", "generated": { "stored": { "native": { "postgresql": "md5((a)::text)" } } } } },
          "checks": { "c_native": { "native": { "postgresql": "((code)::text ~ '^a'::text)" } } } } }
        """, origin: "postgresql");

    private Task Partitioned(string method, params (string Name, string Bounds)[] partitions) => Creates($$"""
        "tables": { "t": { "columns": { "k": { "type": "int32" }, "v": { "type": "int32" } }, "primaryKey": { "columns": ["k"] },
          "partitioning": { "method": "{{method}}", "columns": ["k"], "partitions": {
            {{string.Join(", ", partitions.Select(p => $"\"t_{p.Name}\": {{ \"bounds\": {{ \"{PartitionEngine}\": \"{p.Bounds}\" }} }}"))}} } } } }
        """, scenario: "Partitions_by_" + method);
}
