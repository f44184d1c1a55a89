using System.Text;

namespace Isomer.Schema;

/// <summary>
/// Prints trees in a <see cref="SqlSyntax"/>, with the parentheses that its precedences need. An engine overrides what it says otherwise.
/// </summary>
internal class SqlPrinter(SqlSyntax syntax)
{
    protected SqlSyntax Syntax { get; } = syntax;

    public string Print(Expression expression)
    {
        var text = new StringBuilder();
        Append(text, expression, 0);
        return text.ToString();
    }

    /// <summary>Appends a node, in parentheses if it binds less tight than its place asks for.</summary>
    protected void Append(StringBuilder text, Expression node, int minimum)
    {
        var needsParentheses = PrecedenceOf(node) < minimum;
        if (needsParentheses)
        {
            text.Append('(');
        }

        AppendNode(text, node);
        if (needsParentheses)
        {
            text.Append(')');
        }
    }

    protected virtual int PrecedenceOf(Expression node) => node switch
    {
        UnaryExpression { Operator: UnaryOperator.Not } => Syntax.NotPrecedence,
        UnaryExpression => Syntax.SignPrecedence,
        BinaryExpression { Operator: BinaryOperator.Distinct or BinaryOperator.NotDistinct } => Syntax.IsPrecedence,
        BinaryExpression e => Spelling(e.Operator).Precedence,
        IsNullExpression => Syntax.IsPrecedence,
        InExpression or BetweenExpression or LikeExpression => Syntax.PredicatePrecedence,
        _ => SqlSyntax.Primary,
    };

    protected virtual void AppendNode(StringBuilder text, Expression node)
    {
        switch (node)
        {
            case LiteralExpression e:
                AppendLiteral(text, e);
                break;
            case ColumnExpression e:
                AppendName(text, e.Name);
                break;
            case UnaryExpression e:
                AppendUnary(text, e);
                break;
            case BinaryExpression { Operator: BinaryOperator.Distinct or BinaryOperator.NotDistinct } e:
                AppendDistinct(text, e);
                break;
            case BinaryExpression e:
                AppendBinary(text, e);
                break;
            case InExpression e:
                Append(text, e.Operand, Syntax.PredicatePrecedence + 1);
                text.Append(e.IsNegated ? " not in (" : " in (");
                AppendList(text, e.Items);
                text.Append(')');
                break;
            case BetweenExpression e:
                AppendBetween(text, e);
                break;
            case LikeExpression e:
                AppendLike(text, e);
                break;
            case IsNullExpression e:
                Append(text, e.Operand, Syntax.IsPrecedence + 1);
                text.Append(e.IsNegated ? " is not null" : " is null");
                break;
            case CaseExpression e:
                AppendCase(text, e);
                break;
            case CastExpression e:
                text.Append("cast(");
                Append(text, e.Operand, 0);
                text.Append(" as ").Append(PrintType(e.Type)).Append(')');
                break;
            case FunctionExpression e:
                AppendFunction(text, e);
                break;
            case NextValueExpression e:
                AppendNextValue(text, e);
                break;
            default:
                throw new ArgumentException($"The portable syntax cannot say a {node.GetType().Name}.", nameof(node));
        }
    }

    protected virtual void AppendLiteral(StringBuilder text, LiteralExpression literal)
    {
        switch (literal.Kind)
        {
            case LiteralKind.Null:
                text.Append("null");
                break;
            case LiteralKind.Bool or LiteralKind.Number:
                text.Append(literal.Text);
                break;
            case LiteralKind.Text:
                AppendText(text, literal.Text);
                break;
            case LiteralKind.Binary:
                text.Append("x'").Append(literal.Text).Append('\'');
                break;
            default:
                text.Append(Syntax.LiteralWords.First(w => w.Value == literal.Kind).Key).Append(' ');
                AppendText(text, literal.Text);
                break;
        }
    }

    protected static void AppendText(StringBuilder text, string value) => text.Append('\'').Append(value.Replace("'", "''")).Append('\'');

    protected virtual void AppendName(StringBuilder text, string name)
    {
        var isBare = name.Length > 0 && Tokenizer.IsWordStart(name[0]) && name.All(Tokenizer.IsWordPart) &&
            !Syntax.ReservedWords.Contains(name.ToLowerInvariant());
        text.Append(isBare ? name : Quote(name));
    }

    protected string Quote(string name)
    {
        var (open, close) = Syntax.NameQuotes[0];
        return open + name.Replace(close.ToString(), new string(close, 2)) + close;
    }

    protected virtual void AppendFunction(StringBuilder text, FunctionExpression function)
    {
        text.Append(function.Name).Append('(');
        AppendList(text, function.Arguments);
        text.Append(')');
    }

    protected virtual void AppendNextValue(StringBuilder text, NextValueExpression next)
    {
        text.Append("next value for ");
        if (next.Sequence.Schema is { } schema)
        {
            AppendName(text, schema);
            text.Append('.');
        }

        AppendName(text, next.Sequence.Name);
    }

    protected virtual void AppendDistinct(StringBuilder text, BinaryExpression e)
    {
        Append(text, e.Left, Syntax.IsPrecedence + 1);
        text.Append(e.Operator == BinaryOperator.Distinct ? " is distinct from " : " is not distinct from ");
        Append(text, e.Right, Syntax.IsPrecedence + 1);
    }

    protected virtual void AppendLike(StringBuilder text, LikeExpression e)
    {
        Append(text, e.Operand, Syntax.PredicatePrecedence + 1);
        text.Append(e.IsNegated ? " not" : "").Append(e.IgnoreCase ? " ilike " : " like ");
        Append(text, e.Pattern, Syntax.PredicatePrecedence + 1);
        if (e.Escape is not null)
        {
            text.Append(" escape ");
            AppendText(text, e.Escape);
        }
    }

    protected virtual string PrintType(CanonicalType type) => type.ToString();

    protected void AppendList(StringBuilder text, EquatableArray<Expression> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Append(text, items[i], 0);
        }
    }

    private BinarySpelling Spelling(BinaryOperator @operator) =>
        Syntax.Find(@operator) ?? throw new InvalidOperationException($"The syntax lacks {@operator}.");

    private void AppendUnary(StringBuilder text, UnaryExpression e)
    {
        if (e.Operator == UnaryOperator.Not)
        {
            text.Append("not ");
            Append(text, e.Operand, Syntax.NotPrecedence);
            return;
        }

        // Two signs in a row would begin a comment.
        text.Append('-');
        Append(text, e.Operand, e.Operand is UnaryExpression ? SqlSyntax.Primary : Syntax.SignPrecedence);
    }

    private void AppendBinary(StringBuilder text, BinaryExpression e)
    {
        var spelling = Spelling(e.Operator);
        Append(text, e.Left, spelling.IsChained ? spelling.Precedence : spelling.Precedence + 1);
        text.Append(' ').Append(spelling.Text).Append(' ');
        Append(text, e.Right, spelling.Precedence + 1);
    }

    private void AppendBetween(StringBuilder text, BetweenExpression e)
    {
        var tighter = Syntax.PredicatePrecedence + 1;
        Append(text, e.Operand, tighter);
        text.Append(e.IsNegated ? " not between " : " between ");
        Append(text, e.Low, tighter);
        text.Append(" and ");
        Append(text, e.High, tighter);
    }

    private void AppendCase(StringBuilder text, CaseExpression e)
    {
        text.Append("case");
        if (e.Operand is not null)
        {
            text.Append(' ');
            Append(text, e.Operand, 0);
        }

        foreach (var branch in e.Branches)
        {
            text.Append(" when ");
            Append(text, branch.When, 0);
            text.Append(" then ");
            Append(text, branch.Then, 0);
        }

        if (e.Otherwise is not null)
        {
            text.Append(" else ");
            Append(text, e.Otherwise, 0);
        }

        text.Append(" end");
    }
}
