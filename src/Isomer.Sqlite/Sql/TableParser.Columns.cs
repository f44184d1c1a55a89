using Isomer.Schema;

namespace Isomer.Sqlite.Sql;

internal sealed partial class TableParser
{
    private bool TakeColumn()
    {
        if (_tokens.TakeName() is not { } name || !TakeType())
        {
            return false;
        }

        var column = new ColumnDefinition(name);
        while (_tokens.Kind is not (TokenKind.Comma or TokenKind.Close))
        {
            if (!TakeColumnClause(ref column))
            {
                return false;
            }
        }

        _columns.Add(column);
        return true;
    }

    // What the type says is asked from the pragma; here it is only passed.
    private bool TakeType()
    {
        while (_tokens.Kind is TokenKind.Word or TokenKind.Quoted or TokenKind.String && !IsColumnClause())
        {
            _tokens.Skip();
        }

        return _tokens.Kind != TokenKind.Open || _tokens.TakeParenthesized() is not null;
    }

    private bool IsColumnClause() =>
        _tokens.IsAnyWord("CONSTRAINT", "PRIMARY", "NOT", "NULL", "UNIQUE", "CHECK", "DEFAULT", "COLLATE", "REFERENCES", "AS", "DEFERRABLE")
        || (_tokens.IsWord("GENERATED") && _tokens.IsWord("ALWAYS", ahead: 1));

    private bool TakeColumnClause(ref ColumnDefinition column)
    {
        var name = TakeConstraintName();
        if (_tokens.TakeWords("PRIMARY", "KEY"))
        {
            var isDescending = !_tokens.TakeWords("ASC") && _tokens.TakeWords("DESC");
            _primaryKey = new(name, EquatableArray<KeyPart>.Wrap([new(column.Name, null, null, isDescending)]));
            var isTaken = TakeConflict(column.Name, "PRIMARY KEY");
            _isAutoincrement |= _tokens.TakeWords("AUTOINCREMENT");
            return isTaken;
        }

        if (_tokens.TakeWords("NOT", "NULL"))
        {
            return TakeConflict(column.Name, "NOT NULL");
        }

        if (_tokens.TakeWords("NULL"))
        {
            return TakeConflict(column.Name, "NULL");
        }

        if (_tokens.TakeWords("UNIQUE"))
        {
            _unique.Add(new(name, EquatableArray<KeyPart>.Wrap([new(column.Name, null, null, false)])));
            return TakeConflict(column.Name, "UNIQUE");
        }

        if (_tokens.TakeWords("CHECK"))
        {
            return TakeCheck(name, column.Name);
        }

        if (_tokens.TakeWords("REFERENCES"))
        {
            return TakeReference(name, EquatableArray<string>.Wrap([column.Name]));
        }

        return TakeColumnProperty(ref column) || name is not null;
    }

    private bool TakeColumnProperty(ref ColumnDefinition column)
    {
        if (_tokens.TakeWords("DEFAULT"))
        {
            column = column with { Default = TakeDefault() };
            return column.Default is not null;
        }

        if (_tokens.TakeWords("COLLATE"))
        {
            column = column with { Collation = _tokens.TakeName() };
            return column.Collation is not null;
        }

        if (_tokens.TakeWords("GENERATED", "ALWAYS", "AS") || _tokens.TakeWords("AS"))
        {
            column = column with { Formula = _tokens.TakeParenthesized() };

            // Stored or virtual is told by the pragma.
            _ = _tokens.TakeWords("STORED") || _tokens.TakeWords("VIRTUAL");
            return column.Formula is not null;
        }

        return false;
    }

    private string? TakeDefault()
    {
        if (_tokens.Kind == TokenKind.Open)
        {
            return _tokens.TakeParenthesized();
        }

        // A bare or double-quoted name is text, by old habit of SQLite, unless it is one of these words.
        var isName = _tokens.Kind == TokenKind.Quoted
            || (_tokens.Kind == TokenKind.Word
                && !_tokens.IsAnyWord("NULL", "TRUE", "FALSE", "CURRENT_TIME", "CURRENT_DATE", "CURRENT_TIMESTAMP"));
        if (isName)
        {
            return "'" + _tokens.TakeName()!.Replace("'", "''", StringComparison.Ordinal) + "'";
        }

        var start = _tokens.Mark;
        if (_tokens.Kind == TokenKind.Operator)
        {
            _tokens.Skip();
        }

        if (_tokens.Kind is not (TokenKind.Word or TokenKind.String or TokenKind.Number or TokenKind.Blob))
        {
            return null;
        }

        _tokens.Skip();
        return _tokens.TextSince(start);
    }
}
