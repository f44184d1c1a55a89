using Isomer.Dialects.Tests.Scenarios;

namespace Isomer.Dialects.Tests.PostgreSql;

public sealed class TypeChangeTests() : ChangeScenario("postgresql")
{
    [Fact]
    public Task Adds_a_label() => Changes(
        """{ "t": { "columns": { "m": { "type": "enum(a,c) name=mood" } } } }, "enums": { "mood": { "labels": ["a", "c"] } } """,
        """{ "t": { "columns": { "m": { "type": "enum(a,b,c,d) name=mood" } } } }, "enums": { "mood": { "labels": ["a", "b", "c", "d"] } } """,
        rows: "INSERT INTO t VALUES ('a')");

    [Fact]
    public Task Takes_a_label_away() => Changes(
        """{ "t": { "columns": { "m": { "type": "enum(a,b,c) name=mood", "default": "'a'" } } } }, "enums": { "mood": { "labels": ["a", "b", "c"] } } """,
        """{ "t": { "columns": { "m": { "type": "enum(c,a) name=mood", "default": "'a'" } } } }, "enums": { "mood": { "labels": ["c", "a"] } } """,
        rows: "INSERT INTO t VALUES ('a')");

    [Fact]
    public Task Alters_a_domain() => Changes(
        """{ "t": { "columns": { "m": { "type": "int32", "domain": "d", "nullable": true } } } }, "domains": { "d": { "type": "int32", "nullable": true, "checks": { "c": "value > 0" } } } """,
        """{ "t": { "columns": { "m": { "type": "int32", "domain": "d", "nullable": true } } } }, "domains": { "d": { "type": "int32", "default": "5", "checks": { "c": "value > 1" } } } """,
        rows: "INSERT INTO t VALUES (7)");

    [Fact]
    public Task Alters_a_sequence() => Changes(
        """{ "t": { "columns": { "m": { "type": "int32" } } } }, "sequences": { "s": { "increment": 2, "cyclic": true } } """,
        """{ "t": { "columns": { "m": { "type": "int32" } } } }, "sequences": { "s": { "maximum": 1000, "cache": 5 } } """,
        rows: "INSERT INTO t VALUES (7)");

    [Fact]
    public Task Alters_identities() => Changes(
        """ "t": { "columns": { "a": { "type": "int64", "identity": "byDefault" }, "b": { "type": "int64", "identity": "byDefault" }, "n": { "type": "int32" } } } """,
        """ "t": { "columns": { "a": { "type": "int64", "identity": { "kind": "always", "start": -100, "increment": 5 } }, "b": { "type": "int64", "identity": { "kind": "byDefault", "increment": -1 } }, "n": { "type": "int32" } } } """,
        rows: "INSERT INTO t (n) VALUES (7)");

    [Fact]
    public Task Changes_comments_and_identity() => Changes(
        """ "t": { "comment": "one", "columns": { "id": { "type": "int64", "identity": "byDefault" }, "n": { "type": "int64" } } } """,
        """ "t": { "comment": "two", "columns": { "id": { "type": "int64" }, "n": { "type": "int64", "identity": { "kind": "always", "increment": 5 }, "comment": "it" } } } """,
        rows: "INSERT INTO t VALUES (7, 1)");
}
