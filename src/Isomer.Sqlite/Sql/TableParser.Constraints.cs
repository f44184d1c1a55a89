using Isomer.Schema;

namespace Isomer.Sqlite.Sql;

internal sealed partial class TableParser
{
    private bool TakeCheck(string? name, string? column)
    {
        if (_tokens.TakeParenthesized() is not { } predicate)
        {
            return false;
        }

        _checks.Add(new(name, predicate, column));
        return TakeConflict(column, "CHECK");
    }

    private bool TakeConflict(string? column, string constraint)
    {
        if (!_tokens.TakeWords("ON", "CONFLICT"))
        {
            return true;
        }

        if (_tokens.TakeName() is not { } resolution)
        {
            return false;
        }

        if (!resolution.Equals("ABORT", StringComparison.OrdinalIgnoreCase))
        {
            _conflicts.Add(new(column, $"{constraint} ON CONFLICT {resolution.ToUpperInvariant()}"));
        }

        return true;
    }

    private bool TakeReference(string? name, EquatableArray<string> columns)
    {
        if (_tokens.TakeName() is not { } principal)
        {
            return false;
        }

        var principalColumns = EquatableArray<string>.Empty;
        if (_tokens.Kind == TokenKind.Open)
        {
            if (TakeNames() is not { } names)
            {
                return false;
            }

            principalColumns = names;
        }

        var key = new ForeignKeyDefinition(name, columns, principal, principalColumns);
        while (_tokens.IsAnyWord("ON", "MATCH"))
        {
            if (!TakeReferenceClause(ref key))
            {
                return false;
            }
        }

        _foreignKeys.Add(key with { Deferral = TakeDeferral() });
        return true;
    }

    private bool TakeReferenceClause(ref ForeignKeyDefinition key)
    {
        if (_tokens.TakeWords("MATCH"))
        {
            key = key with { Match = _tokens.TakeName() };
            return key.Match is not null;
        }

        if (_tokens.TakeWords("ON", "DELETE"))
        {
            var action = TakeAction();
            key = key with { OnDelete = action ?? default };
            return action is not null;
        }

        if (_tokens.TakeWords("ON", "UPDATE"))
        {
            var action = TakeAction();
            key = key with { OnUpdate = action ?? default };
            return action is not null;
        }

        // Read and without effect.
        return _tokens.TakeWords("ON", "INSERT") && TakeAction() is not null;
    }

    private ReferentialAction? TakeAction() =>
        _tokens.TakeWords("SET", "NULL") ? ReferentialAction.SetNull
        : _tokens.TakeWords("SET", "DEFAULT") ? ReferentialAction.SetDefault
        : _tokens.TakeWords("CASCADE") ? ReferentialAction.Cascade
        : _tokens.TakeWords("RESTRICT") ? ReferentialAction.Restrict
        : _tokens.TakeWords("NO", "ACTION") ? ReferentialAction.NoAction
        : null;

    // Only DEFERRABLE INITIALLY DEFERRED defers: https://www.sqlite.org/foreignkeys.html, section 4.2.
    private Deferral TakeDeferral()
    {
        var isNegated = _tokens.TakeWords("NOT", "DEFERRABLE");
        var isDeferrable = !isNegated && _tokens.TakeWords("DEFERRABLE");
        if (!isNegated && !isDeferrable)
        {
            return Deferral.NotDeferrable;
        }

        var isDeferred = _tokens.TakeWords("INITIALLY", "DEFERRED");
        _tokens.TakeWords("INITIALLY", "IMMEDIATE");
        return !isDeferrable ? Deferral.NotDeferrable : isDeferred ? Deferral.InitiallyDeferred : Deferral.InitiallyImmediate;
    }

    private EquatableArray<string>? TakeNames()
    {
        if (!_tokens.Take(TokenKind.Open))
        {
            return null;
        }

        var names = new List<string>();
        do
        {
            if (_tokens.TakeName() is not { } name)
            {
                return null;
            }

            names.Add(name);
        }
        while (_tokens.Take(TokenKind.Comma));
        return _tokens.Take(TokenKind.Close) ? names.ToEquatableArray() : null;
    }
}
