using Isomer.Schema;

namespace Isomer.Sqlite.Sql;

/// <summary>Reads <c>CREATE TABLE</c> text as SQLite stores it.</summary>
/// <remarks>https://www.sqlite.org/lang_createtable.html; the few liberties that are not on that page come from SQLite's parse.y.</remarks>
internal sealed partial class TableParser
{
    private readonly TokenReader _tokens;
    private readonly List<ColumnDefinition> _columns = [];
    private readonly List<KeyDefinition> _unique = [];
    private readonly List<CheckDefinition> _checks = [];
    private readonly List<ForeignKeyDefinition> _foreignKeys = [];
    private readonly List<ConflictClause> _conflicts = [];
    private KeyDefinition? _primaryKey;
    private bool _isAutoincrement;

    private TableParser(string sql) => _tokens = new(sql);

    /// <summary>The definition; null for a text that is no whole <c>CREATE TABLE</c>, or holds a clause that is not known here.</summary>
    public static TableDefinition? Parse(string sql) => new TableParser(sql).Parse();

    private TableDefinition? Parse()
    {
        if (!StatementHead.Take(_tokens, "TABLE") || !_tokens.Take(TokenKind.Open) || !TakeColumns() || !TakeConstraints())
        {
            return null;
        }

        if (!_tokens.Take(TokenKind.Close) || !TakeOptions(out var isWithoutRowId, out var isStrict))
        {
            return null;
        }

        return new()
        {
            Columns = _columns.ToEquatableArray(),
            PrimaryKey = _primaryKey,
            Unique = _unique.ToEquatableArray(),
            Checks = _checks.ToEquatableArray(),
            ForeignKeys = _foreignKeys.ToEquatableArray(),
            Conflicts = _conflicts.ToEquatableArray(),
            IsAutoincrement = _isAutoincrement,
            IsWithoutRowId = isWithoutRowId,
            IsStrict = isStrict,
        };
    }

    private bool TakeColumns()
    {
        do
        {
            if (IsConstraint())
            {
                return _columns.Count > 0;
            }

            if (!TakeColumn())
            {
                return false;
            }
        }
        while (_tokens.Take(TokenKind.Comma));
        return true;
    }

    private bool TakeConstraints()
    {
        while (IsConstraint())
        {
            if (!TakeConstraint())
            {
                return false;
            }

            // SQLite lets the comma between two constraints go.
            _tokens.Take(TokenKind.Comma);
        }

        return true;
    }

    private bool IsConstraint() => _tokens.IsAnyWord("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN");

    private bool TakeConstraint()
    {
        var name = TakeConstraintName();
        if (_tokens.TakeWords("PRIMARY", "KEY"))
        {
            if (!_tokens.Take(TokenKind.Open) || TakeParts() is not { } parts)
            {
                return false;
            }

            _isAutoincrement |= _tokens.TakeWords("AUTOINCREMENT");
            _primaryKey = new(name, parts);
            return _tokens.Take(TokenKind.Close) && TakeConflict(null, "PRIMARY KEY");
        }

        if (_tokens.TakeWords("UNIQUE"))
        {
            if (!_tokens.Take(TokenKind.Open) || TakeParts() is not { } parts)
            {
                return false;
            }

            _unique.Add(new(name, parts));
            return _tokens.Take(TokenKind.Close) && TakeConflict(null, "UNIQUE");
        }

        if (_tokens.TakeWords("CHECK"))
        {
            return TakeCheck(name, null);
        }

        if (_tokens.TakeWords("FOREIGN", "KEY"))
        {
            return TakeNames() is { } columns && _tokens.TakeWords("REFERENCES") && TakeReference(name, columns);
        }

        // A name without a constraint is legal and says nothing.
        return name is not null;
    }

    private bool TakeOptions(out bool isWithoutRowId, out bool isStrict)
    {
        isWithoutRowId = false;
        isStrict = false;
        while (!_tokens.AtEnd)
        {
            if (_tokens.TakeWords("WITHOUT", "ROWID"))
            {
                isWithoutRowId = true;
            }
            else if (_tokens.TakeWords("STRICT"))
            {
                isStrict = true;
            }
            else
            {
                return false;
            }

            _tokens.Take(TokenKind.Comma);
        }

        return true;
    }

    private string? TakeConstraintName() => _tokens.TakeWords("CONSTRAINT") ? _tokens.TakeName() : null;

    private EquatableArray<KeyPart>? TakeParts() => KeyParts.Take(_tokens);
}
