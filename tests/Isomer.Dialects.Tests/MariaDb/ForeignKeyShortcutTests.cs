using System.Data.Common;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.Dialects.Tests.MariaDb;

/// <summary>Foreign keys of new tables are checked by a query: it must find what the server would refuse, and nothing else.</summary>
public sealed class ForeignKeyShortcutTests
{
    private const string Tables = """
        "p": { "columns": { "a": { "type": "int32" }, "b": { "type": "string(5) collation=ci" } }, "primaryKey": { "columns": ["a", "b"] } },
        "c": {
          "columns": {
            "id": { "type": "int64" }, "a": { "type": "int32", "nullable": true },
            "b": { "type": "string(5) collation=ci", "nullable": true }, "up": { "type": "int64", "nullable": true }
          },
          "primaryKey": { "columns": ["id"] },
          "indexes": { "fk_p": { "columns": ["a", "b"] }, "fk_up": { "columns": ["up"] } },
          "foreignKeys": {
            "fk_p": { "columns": ["a", "b"], "references": "p(a, b)" },
            "fk_up": { "columns": ["up"], "references": "c(id)" }
          }
        }
        """;

    private static readonly Dialect MariaDb = DialectRegistry.Find("mariadb")!;

    [Theory]
    [InlineData("(1, 1, 'X', NULL), (2, 1, NULL, 1), (3, NULL, 'q', 3)", false)]
    [InlineData("(1, 1, 'y', NULL)", true)]
    [InlineData("(1, NULL, NULL, 2)", true)]
    public async Task A_row_that_refers_to_none_is_found_as_the_server_finds_it(string rows, bool isRefused)
    {
        await using var database = await MySqlDatabase.CreateAsync();
        await using var connection = await database.OpenAsync();
        var schema = MariaDb.Project(Blueprints.Read($"\"tables\": {{ {Tables} }}")).Schema;
        var steps = MariaDb.Plan(Creation.ChangesOf(schema), Blueprint.Empty, schema).Steps;
        var keys = steps.Where(s => s.Shortcut is not null).ToList();
        Assert.Equal(2, keys.Count);
        foreach (var step in steps.Except(keys))
        {
            await RunAsync(connection, step.Sql);
        }

        await RunAsync(connection, "INSERT INTO p VALUES (1, 'x')");
        await RunAsync(connection, "INSERT INTO c VALUES " + rows);

        var found = keys.Select(k => Count(connection, k.Shortcut!.Query)).ToList();
        Assert.Equal(isRefused ? 1 : 0, found.Sum());
        foreach (var (key, count) in keys.Zip(found))
        {
            if (count > 0)
            {
                await Assert.ThrowsAnyAsync<DbException>(() => RunAsync(connection, key.Sql));
                continue;
            }

            foreach (var statement in key.Shortcut!.Statements)
            {
                await RunAsync(connection, statement);
            }
        }

        Assert.Equal(
            1, Convert.ToInt32(Scalar(connection, "SELECT @@foreign_key_checks"), System.Globalization.CultureInfo.InvariantCulture));
        await Assert.ThrowsAnyAsync<DbException>(() => RunAsync(connection, "INSERT INTO c VALUES (9, 9, 'z', 99)"));
    }

    private static int Count(DbConnection connection, string query) => Scalar(connection, query) is null ? 0 : 1;

    private static object? Scalar(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static async Task RunAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
