using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.MySql.Tests;

public class CatalogTests
{
    private const string Everything = "everything.sql";

    [Fact]
    public async Task Everything_a_database_can_hold_is_read_or_listed()
    {
        await using var test = await TestDatabase.CreateAsync();
        Assert.SkipUnless(test.IsMariaDb, "The script is MariaDB's.");
        await test.ExecuteAsync(Golden.Read(Everything));

        var result = await test.Database.Catalog.ReadAsync(XRayOptions.Default, default);

        Golden.Verify("everything.blueprint.json", BlueprintJson.Write(result.Blueprint with { Origin = new("mariadb", null) }));
        Golden.Verify("everything.findings.txt", string.Concat(result.Diagnostics.Select(d => d + "\n")));
    }

    [Fact]
    public async Task Two_X_Rays_give_the_same_bytes()
    {
        await using var test = await TestDatabase.CreateAsync();
        Assert.SkipUnless(test.IsMariaDb, "The script is MariaDB's.");
        await test.ExecuteAsync(Golden.Read(Everything));

        var first = await test.Database.Catalog.ReadAsync(XRayOptions.Default, default);
        var second = await test.Database.Catalog.ReadAsync(XRayOptions.Default, default);

        Assert.Equal(BlueprintJson.Write(first.Blueprint), BlueprintJson.Write(second.Blueprint));
    }

    [Fact]
    public async Task A_default_that_the_catalog_cannot_print_is_read_from_the_table()
    {
        await using var test = await TestDatabase.CreateAsync(
            """
            CREATE TABLE `odd ``names` (id int PRIMARY KEY,
                octets varbinary(4) NOT NULL DEFAULT 0x00FF3F27, face varchar(9) DEFAULT '😀?', asked varchar(9) NOT NULL DEFAULT 'it''s?\\',
                label enum('a?', 'b') DEFAULT 'a?', made varchar(40) DEFAULT (concat('?', uuid())));
            INSERT INTO `odd ``names` (id) VALUES (1);
            CREATE TABLE rowless (face varchar(9) DEFAULT '😀', long_face text DEFAULT 'c😀', no varchar(9) NOT NULL DEFAULT 'x?');
            """);

        var result = await test.Database.Catalog.ReadAsync(XRayOptions.Default, default);

        var defaults = result.Blueprint.Tables.SelectMany(t => t.Columns).Where(c => c.Default is { IsNative: false })
            .Select(c => c.Name + " " + ExpressionPrinter.Print(c.Default!));
        Assert.Equal(["octets x'00FF3F27'", "face '😀?'", "asked 'it''s?\\'", "label 'a?'", "face '😀'", "long_face 'c😀'", "no 'x?'"], defaults);
        Assert.Equal(
            ["tables/odd `names/columns/label", "tables/odd `names/columns/made", "tables/rowless/columns/no"],
            result.Diagnostics.Where(d => d.Code == Codes.CharacterSuspect).Select(d => d.Target!).Distinct()
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Only_the_wanted_tables_are_read()
    {
        await using var test = await TestDatabase.CreateAsync(
            "CREATE TABLE rooms (id int);\nCREATE TABLE scratch (id int);\nCREATE TABLE isomer_chunks (id int);\n");

        var blueprint = (await test.Database.Catalog.ReadAsync(new XRayOptions { Exclude = ["scr?tch"] }, default)).Blueprint;

        Assert.Equal(["rooms"], blueprint.Tables.Select(t => t.Name.ToString()));
    }

    [Fact]
    public async Task A_table_of_another_database_stands_with_its_schema()
    {
        await using var test = await TestDatabase.CreateAsync("CREATE TABLE near (id int);\n");
        await using var other = await TestDatabase.CreateAsync("CREATE TABLE far (id int);\n");

        var options = new XRayOptions { Schemas = [test.Server.Name, other.Server.Name] };
        var blueprint = (await test.Database.Catalog.ReadAsync(options, default)).Blueprint;

        Assert.Equal([$"{other.Server.Name}.far", "near"], blueprint.Tables.Select(t => t.Name.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_account_that_may_only_read_reads_the_same_tables_and_is_told_what_it_may_not_see()
    {
        await using var test = await TestDatabase.CreateAsync(
            "CREATE TABLE rooms (id int PRIMARY KEY, v varchar(5) DEFAULT 'x', CHECK (id > 0), KEY ix (v));\nCREATE TRIGGER t BEFORE INSERT ON rooms FOR EACH ROW SET new.v = 'y';\n");
        await using var reader = await MySqlAccount.CreateAsync(test.Server, "SELECT");
        await using var database = await new MySqlEngine().OpenAsync(reader.ConnectionString, default);

        var all = await test.Database.Catalog.ReadAsync(XRayOptions.Default, default);
        var read = await database.Catalog.ReadAsync(XRayOptions.Default, default);

        Assert.Equal([], all.Diagnostics);
        Assert.Equal(Assert.Single(all.Blueprint.Tables) with { Triggers = [] }, Assert.Single(read.Blueprint.Tables));
        Assert.Contains("ISO3024", read.Diagnostics.Select(d => d.Code.Id));
        Assert.Contains(read.Diagnostics, d => d.Message.Contains("triggers", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_account_that_reads_the_table_of_routines_is_not_told_that_they_are_hidden()
    {
        await using var test = await TestDatabase.CreateAsync("CREATE FUNCTION twice(n int) RETURNS int DETERMINISTIC RETURN n * 2;\n");
        Assert.SkipUnless(test.IsMariaDb, "MySQL has no such table.");
        await using var reader = await MySqlAccount.CreateAsync(test.Server, "SELECT, TRIGGER, EVENT");
        var hidden = await ReadAsync(reader);
        foreach (var host in new[] { "%", "localhost" })
        {
            await test.ExecuteAsync($"GRANT SELECT ON mysql.proc TO {reader.Name}@'{host}';\n");
        }

        var shown = await ReadAsync(reader);

        Assert.Empty(hidden.Blueprint.Routines);
        Assert.Contains("routines", Assert.Single(hidden.Diagnostics, d => d.Code.Id == "ISO3024").Message, StringComparison.Ordinal);
        Assert.Equal("twice", Assert.Single(shown.Blueprint.Routines).Name.Name);
        Assert.Empty(shown.Diagnostics);
    }

    [Fact]
    public async Task Privileges_that_a_role_brings_count()
    {
        await using var test = await TestDatabase.CreateAsync(
            "CREATE TABLE rooms (id int PRIMARY KEY);\nCREATE TRIGGER t BEFORE INSERT ON rooms FOR EACH ROW SET new.id = 1;\n");
        await using var reader = await MySqlAccount.CreateAsync(test.Server, "SELECT");
        var role = "r" + reader.Name;
        await test.ExecuteAsync($"CREATE ROLE {role};\nGRANT TRIGGER, EVENT, EXECUTE ON {test.Server.Name}.* TO {role};\n");
        try
        {
            foreach (var host in new[] { "%", "localhost" })
            {
                await test.ExecuteAsync($"GRANT {role} TO {reader.Name}@'{host}';\n");
            }

            var without = await ReadAsync(reader);
            foreach (var host in new[] { "%", "localhost" })
            {
                await test.ExecuteAsync($"SET DEFAULT ROLE {role} {(test.IsMariaDb ? "FOR" : "TO")} {reader.Name}@'{host}';\n");
            }

            var with = await ReadAsync(reader);

            Assert.Contains("ISO3024", without.Diagnostics.Select(d => d.Code.Id));
            Assert.Empty(with.Diagnostics);
            Assert.Single(Assert.Single(with.Blueprint.Tables).Triggers);
        }
        finally
        {
            await test.ExecuteAsync($"DROP ROLE {role};\n");
        }
    }

    private static async Task<XRayResult> ReadAsync(MySqlAccount account)
    {
        await using var database = await new MySqlEngine().OpenAsync(account.ConnectionString, default);
        return await database.Catalog.ReadAsync(XRayOptions.Default, default);
    }

    [Theory]
    [InlineData("SELECT")]
    [InlineData("SELECT, TRIGGER")]
    public async Task An_account_that_may_only_read_reads_foreign_keys_and_is_told_where_their_actions_are_hidden(string privileges)
    {
        await using var test = await TestDatabase.CreateAsync(
            "CREATE TABLE a (id int PRIMARY KEY);\nCREATE TABLE b (id int, FOREIGN KEY (id) REFERENCES a (id) ON DELETE CASCADE);\n");
        await using var reader = await MySqlAccount.CreateAsync(test.Server, privileges);
        await using var database = await new MySqlEngine().OpenAsync(reader.ConnectionString, default);

        var read = await database.Catalog.ReadAsync(XRayOptions.Default, default);

        var key = Assert.Single(read.Blueprint.Tables.Single(t => t.Name.Name == "b").ForeignKeys);
        var isTold = read.Diagnostics.Any(d => d.Message.Contains("actions of foreign keys", StringComparison.Ordinal));
        Assert.Equal("a", key.Principal.Name);
        Assert.Equal(key.OnDelete != ReferentialAction.Cascade, isTold);
        Assert.False(isTold && privileges != "SELECT");
    }

    [Fact]
    public async Task The_number_of_queries_does_not_depend_on_the_number_of_tables()
    {
        await using var few = await TestDatabase.CreateAsync(Many(3));
        await using var many = await TestDatabase.CreateAsync(Many(60));

        var (fewTables, fewQueries) = await CountAsync(few);
        var (manyTables, manyQueries) = await CountAsync(many);

        Assert.Equal((3, 60), (fewTables, manyTables));
        Assert.Equal(fewQueries, manyQueries);
        Assert.InRange(manyQueries, 1, 30);
    }

    private static string Many(int count) => string.Concat(
        Enumerable.Range(0, count).Select(
            i => $"CREATE TABLE t{i} (id int PRIMARY KEY, v varchar(9) DEFAULT 'x', CHECK (id > 0), KEY ix (v));\n"));

    // The session counts its own statements; the X-Ray's session is gone afterwards, so all of the queries run on one that is looked at.
    private static async Task<(int Tables, long Queries)> CountAsync(TestDatabase test)
    {
        await using var connection = await test.Database.ConnectAsync(default);
        var server = await ServerInfo.ReadAsync(connection, default);
        var before = await SelectsAsync(connection);
        var rows = await CatalogRows.ReadAsync(connection, server, [], default);
        return (rows.Tables.Count, await SelectsAsync(connection) - before);
    }

    private static async Task<long> SelectsAsync(System.Data.Common.DbConnection connection) => (await connection.QueryAsync(
        "SHOW SESSION STATUS LIKE 'Questions'", row => row.Number(1), default))[0];
}
