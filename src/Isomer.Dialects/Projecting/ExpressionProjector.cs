using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>
/// Translates the expressions of one table: its columns as the engine names and holds them, its text as the engine's catalog gives it back.
/// </summary>
/// <param name="context">The projection.</param>
/// <param name="source">The blueprint's table; null for an expression without columns.</param>
/// <param name="held">The type that each of the table's columns is held as, by the blueprint's name.</param>
internal sealed class ExpressionProjector(ProjectionContext context, Table? source, IReadOnlyDictionary<string, CanonicalType> held)
{
    // Most tables have no expression: what serves one is made with the first.
    private bool? _keepsNames;
    private HeldExpression? _held;
    private IReadOnlyList<Column>? _columns;

    private bool KeepsNames => _keepsNames ??= source?.Columns.All(c => context.Names.Local(c.Name) == c.Name) ?? true;

    // A text of a relative means the same over the same types only; its words are not understood, but a column in them can be seen.
    private bool KeepsTypes(string text) =>
        source?.Columns.All(c => ProjectionContext.IsSame(c.Type, held[c.Name]) || !NativeOrder.Mentions(text, c.Name)) ?? true;

    private HeldExpression Held => _held ??= new(
        context.Dialect, [.. (source?.Columns ?? []).Select(c => (c.Name, context.KeyType(source!, c), held[c.Name]))]);

    // What the engine computes already needs no translation.
    private bool IsOwn => context.IsSameEngine && Held.IsPlain;

    /// <summary>The expression on the engine; null, after saying so, where it has no form there.</summary>
    /// <param name="expression">The blueprint's expression.</param>
    /// <param name="type">The type of the column it belongs to, as meant and as held; null for a truth value or a key.</param>
    /// <param name="target">The path that it belongs to.</param>
    /// <param name="what">What it is, for people.</param>
    /// <param name="lost">Reports why it cannot be translated.</param>
    /// <param name="isStored">Whether its value is stored: in a generated column, or in an index.</param>
    public Expression? Project(
        Expression expression, (CanonicalType Meant, CanonicalType Held)? type, string target, string what, Action<string>? lost = null,
        bool isStored = false)
    {
        lost ??= reason => context.Anomalies.Add(Codes.ExpressionLost, target, target, what, context.Dialect.DisplayName, reason);
        if (expression is NativeExpression { Native: var native })
        {
            if (KeepsNames && context.Dialect.Understand(native, NativeKind.Expression) is { } here &&
                (here == native || KeepsTypes(native.Text)))
            {
                return here == native ? expression : new NativeExpression(here);
            }

            lost($"it is {DialectRegistry.DisplayName(native.Engine)}'s own text.");
            return null;
        }

        if (IsOwn && KeepsNames)
        {
            return expression;
        }

        try
        {
            var here = ReadBack(Hold(expression, type).Rewrite(Replace), type?.Held);
            if (!context.IsSameEngine && context.Dialect.TypingObstacle(here, type?.Held, Columns, isStored) is { } obstacle)
            {
                throw Unfaithful(here, obstacle);
            }

            CompareTexts(expression, here, isComputed: type is not null, target, what);

            // A generated column may still become plain.
            if (type is null || !isStored)
            {
                TellFunctions(expression, target, target, what);
            }

            return here;
        }
        catch (IsomerException e)
        {
            lost(e.Message);
            return null;
        }
    }

    /// <summary>Tells which functions of an expression that stands give another value on the engine for some arguments.</summary>
    public void TellFunctions(Expression expression, string target, string label, string what)
    {
        if (context.SourceDialect is { } origin && source is not null)
        {
            foreach (var (name, witness) in FunctionChanges.Of(expression, new(Meant(source)), origin.Features, context.Features))
            {
                context.Anomalies.Add(Codes.FunctionChanged, target, label, what, name, context.Dialect.DisplayName, witness);
            }
        }
    }

    // A column that would compute something else keeps what the source computed; a check or a filter stands, and its difference is told.
    private void CompareTexts(Expression expression, Expression here, bool isComputed, string target, string what)
    {
        if (context.IsSameEngine || source is null)
        {
            return;
        }

        if (TextComparisons.LostCollation(expression, new(Meant(source)), context.Dialect) is { } collation)
        {
            if (isComputed)
            {
                throw Unfaithful(expression, $"it compares by another collation than {collation}");
            }

            // Where one comes near, the column says so.
            if (CollationFacet.Nearest(collation) is not { } nearest || context.Dialect.FitCollation(nearest) is null)
            {
                context.Anomalies.Add(
                    Codes.ComparisonChanged, target, target, what, collation, context.Dialect.DisplayName,
                    CollationFacet.Loss(collation).Witness);
            }
        }
        else if (context.Features.IgnoresTrailingBlanks && TextComparisons.CountBlanks(here, ExpressionTypes.Of(Columns)))
        {
            if (isComputed)
            {
                throw Unfaithful(expression, "blanks at the end of a text do not count there");
            }

            context.Anomalies.Add(Codes.ComparisonIgnoresBlanks, target, target, what, context.Dialect.DisplayName);
        }
    }

    private IEnumerable<(string Name, CanonicalType Type)> Meant(Table table) =>
        table.Columns.Select(c => (c.Name, context.KeyType(table, c)));

    private IsomerException Unfaithful(Expression expression, string why) =>
        new(Codes.UnfaithfulExpression, context.Dialect.DisplayName, ExpressionPrinter.Print(expression), why);

    private Expression Hold(Expression expression, (CanonicalType Meant, CanonicalType Held)? type) =>
        IsOwn ? expression
        : type is { } column ? Held.Of(expression, column.Meant, column.Held)
        : Held.Of(expression);

    // What the engine reads as native text computes something else there: a cast that cuts, a division of decimals.
    private Expression ReadBack(Expression here, CanonicalType? type)
    {
        var again = context.Dialect.ReadExpression(context.Dialect.Print(here, Columns), type, Columns);
        return !again.IsNative ? again : throw Unfaithful(here, "it computes something else there");
    }

    private IReadOnlyList<Column> Columns => _columns ??=
        [.. held.Select(h =>
            new Column { Name = context.Names.Local(h.Key), Type = h.Value, IsNullable = source?.FindColumn(h.Key)?.IsNullable ?? true })];

    private Expression Replace(Expression expression) => expression switch
    {
        ColumnExpression column => new ColumnExpression(context.Names.Local(column.Name)),
        NextValueExpression next => context.Features.HasSequences
            ? new NextValueExpression(context.Names.Qualified(next.Sequence))
            : throw new IsomerException(Codes.SequenceLost, next.Sequence.ToString(), context.Dialect.DisplayName),
        _ => expression,
    };
}
