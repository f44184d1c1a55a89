using System.Globalization;
using System.Text;
using Isomer.Schema;

namespace Isomer.Acceptance.Infrastructure;

/// <summary>
/// The schema that the acceptance tests move: a cycle, a composite key, a table without a key, blobs, NULLs, an empty table.
/// </summary>
public static class Library
{
    /// <summary>The blueprint file's text.</summary>
    public const string BlueprintText = """
        {
          "blueprint": 1,
          "tables": {
            "authors": {
              "columns": {
                "id":        { "type": "int64" },
                "name":      { "type": "string(80)" },
                "born":      { "type": "date", "nullable": true },
                "best_book": { "type": "int64", "nullable": true }
              },
              "primaryKey": { "name": "pk_authors", "columns": ["id"] },
              "foreignKeys": {
                "fk_authors_best_book": { "columns": ["best_book"], "references": "books(id)" }
              }
            },
            "books": {
              "columns": {
                "id":        { "type": "int64" },
                "author_id": { "type": "int64" },
                "title":     { "type": "string(200)" },
                "price":     { "type": "decimal(12,2)" },
                "in_print":  { "type": "bool" },
                "cover":     { "type": "blob", "nullable": true }
              },
              "primaryKey": { "name": "pk_books", "columns": ["id"] },
              "indexes": {
                "ix_books_author": { "columns": ["author_id"] }
              },
              "foreignKeys": {
                "fk_books_author": { "columns": ["author_id"], "references": "authors(id)" }
              }
            },
            "empty": {
              "columns": {
                "id": { "type": "int64" }
              },
              "primaryKey": { "name": "pk_empty", "columns": ["id"] }
            },
            "log": {
              "columns": {
                "at":   { "type": "timestamp(6)" },
                "line": { "type": "text" }
              }
            },
            "tags": {
              "columns": {
                "book_id": { "type": "int64" },
                "tag":     { "type": "string(40)" }
              },
              "primaryKey": { "name": "pk_tags", "columns": ["book_id", "tag"] },
              "foreignKeys": {
                "fk_tags_book": { "columns": ["book_id"], "references": "books(id)" }
              }
            }
          }
        }

        """;

    /// <summary>The tables.</summary>
    public static readonly IReadOnlyList<string> Tables = ["authors", "books", "empty", "log", "tags"];

    /// <summary>The blueprint.</summary>
    public static Blueprint Blueprint { get; } = Read();

    /// <summary>Creates schema and rows on a side: that many books, a tenth as many authors, half as many tags and log lines.</summary>
    public static async Task FillAsync(Side side, int books)
    {
        await side.CreateSchemaAsync(Blueprint);
        var authors = (books / 10) + 1;
        await InsertAsync(side, "authors", authors, (text, i) => text.Append(
            CultureInfo.InvariantCulture, $"({i}, 'Zoë O''Hara 😀 {i}', {(i % 3 == 0 ? "NULL" : $"'19{i % 90 + 10}-02-28'")}, NULL)"));
        await InsertAsync(side, "books", books, (text, i) => text.Append(
            CultureInfo.InvariantCulture,
            $"({i}, {(i % authors) + 1}, 'Title {i}', '{i % 1000}.{i % 100:00}', '{i % 2}', {(i % 4 == 0 ? "NULL" : side.BlobLiteral($"00{i % 256:X2}FF"))})"));
        await InsertAsync(
            side, "tags", books / 2, (text, i) => text.Append(CultureInfo.InvariantCulture, $"({(i / 2) + 1}, 'tag {i % 7}')"));
        await InsertAsync(side, "log", books / 2, (text, i) => text.Append(
            CultureInfo.InvariantCulture, $"('2024-05-06 07:08:{i % 60:00}.{i % 1000:000}000', 'line {i % 10}')"));
        if (books > 0)
        {
            await side.ExecuteAsync("UPDATE \"authors\" SET \"best_book\" = 1");
        }
    }

    private static async Task InsertAsync(Side side, string table, int rows, Action<StringBuilder, int> row)
    {
        await using var connection = await side.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        for (var start = 1; start <= rows; start += 500)
        {
            var sql = new StringBuilder($"INSERT INTO \"{table}\" VALUES ");
            for (var i = start; i < Math.Min(start + 500, rows + 1); i++)
            {
                sql.Append(i == start ? "" : ", ");
                row(sql, i);
            }

            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = sql.ToString();
            await command.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }

    private static Blueprint Read()
    {
        var result = BlueprintJson.Read(BlueprintText, "library.blueprint.json");
        Assert.Empty(result.Diagnostics);
        return result.Value!;
    }
}
