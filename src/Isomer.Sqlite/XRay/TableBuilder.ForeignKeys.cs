using Isomer.Schema;

namespace Isomer.Sqlite;

internal sealed partial class TableBuilder
{
    /// <summary>The foreign keys as stated; principal columns are empty where the principal's primary key is meant.</summary>
    public IEnumerable<ForeignKey> StatedForeignKeys() => _text is null ? FromPragma() : FromText();

    private IEnumerable<ForeignKey> FromText()
    {
        foreach (var key in _text!.ForeignKeys)
        {
            var name = _names.Of(key.Name, "fk", key.Columns.Select(Spelled));
            if (key.Match is { } match && !match.Equals("SIMPLE", StringComparison.OrdinalIgnoreCase))
            {
                _findings.Keep(
                    "match clause", $"{_table}.{name}", "MATCH " + match.ToUpperInvariant(), "SQLite reads it and does MATCH SIMPLE");
            }

            yield return new()
            {
                Name = name,
                Columns = key.Columns,
                Principal = new(key.Principal),
                PrincipalColumns = key.PrincipalColumns,
                OnDelete = key.OnDelete,
                OnUpdate = key.OnUpdate,
                Deferral = key.Deferral,
            };
        }
    }

    private IEnumerable<ForeignKey> FromPragma()
    {
        foreach (var key in _rows.ForeignKeys[_table].GroupBy(k => k.Id))
        {
            var first = key.First();
            var columns = key.Select(k => k.Column).ToEquatableArray();
            yield return new()
            {
                Name = _names.Of(null, "fk", columns),
                Columns = columns,
                Principal = new(first.Principal),
                PrincipalColumns = key.Select(k => k.PrincipalColumn).OfType<string>().ToEquatableArray(),
                OnDelete = Action(first.OnDelete),
                OnUpdate = Action(first.OnUpdate),
            };
        }
    }

    private static ReferentialAction Action(string text) => text switch
    {
        "NO ACTION" => ReferentialAction.NoAction,
        "RESTRICT" => ReferentialAction.Restrict,
        "CASCADE" => ReferentialAction.Cascade,
        "SET NULL" => ReferentialAction.SetNull,
        "SET DEFAULT" => ReferentialAction.SetDefault,
        _ => throw new ArgumentOutOfRangeException(nameof(text), text, "SQLite knows no such action."),
    };
}
