using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>
/// Fits the columns of one table into an engine's limits on keys and rows, where these count what a column may hold and not what it does: a
/// column of a unique key is cut to what a key holds, which is told; a long column of a long row becomes a text beside the row, which holds
/// the same.
/// </summary>
internal sealed class SizeLimits(ProjectionContext context, Table source, Dictionary<string, CanonicalType> held)
{
    private readonly Dialect _dialect = context.Dialect;

    public void Apply()
    {
        if (context.IsSameEngine)
        {
            return;
        }

        var keys = Keys().ToList();
        foreach (var column in keys.SelectMany(k => k).Distinct(StringComparer.Ordinal))
        {
            Form(source.FindColumn(column)!);
        }

        if (context.Features.MaxIndexEntryBytes is > 0 and var entry)
        {
            foreach (var column in keys.SelectMany(k => k).Distinct(StringComparer.Ordinal).Where(c => MayExceed(held[c], entry)))
            {
                context.Anomalies.AddNarrowing(
                    Codes.KeyValueTooLong, $"tables/{source.Name}/columns/{column}", [new ByteLengthRule(entry)], $"{source.Name}.{column}",
                    context.KeyType(source, source.FindColumn(column)!).ToString(), _dialect.StoreType(held[column]), _dialect.DisplayName,
                    entry.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        if (context.Features.MaxKeyBytes > 0)
        {
            foreach (var key in keys)
            {
                Fit(key);
            }
        }

        if (context.Features.MaxRowBytes > 0)
        {
            FitRow(new HashSet<string>(keys.SelectMany(k => k), StringComparer.Ordinal));
        }

        if (context.Features.MaxFixedRowBytes is > 0 and var most)
        {
            Require(_dialect.FixedRowBytes([.. source.Columns.Where(c => c.Generated is null).Select(c => held[c.Name])]), most);
        }
    }

    // A character has up to four bytes.
    private static bool MayExceed(CanonicalType type, int bytes) => type.Kind switch
    {
        TypeKind.String or TypeKind.Text => !(4L * type.Length <= bytes),
        TypeKind.Binary or TypeKind.Blob => !(type.Length <= bytes),
        _ => false,
    };

    private void Form(Column column)
    {
        var was = held[column.Name];
        var form = _dialect.KeyForm(was);
        if (form != was)
        {
            held[column.Name] = form;
            context.Anomalies.AddNarrowing(
                Codes.KeyZoneLost, $"tables/{source.Name}/columns/{column.Name}", [new NoOffsetRule()], $"{source.Name}.{column.Name}",
                column.Type.ToString(),
                _dialect.StoreType(form), _dialect.DisplayName, "2024-01-02 10:00:00 +02:00 → 2024-01-02 08:00:00 UTC");
        }
    }

    private IEnumerable<IReadOnlyList<string>> Keys()
    {
        var primary = source.PrimaryKey is { } key ? new[] { (IReadOnlyList<string>)[.. key.Columns] } : [];
        var indexes = source.Indexes.Where(i => i is { IsUnique: true, Filter: null, Native: null } &&
            i.Columns.All(c => c is { Expression: ColumnExpression, PrefixLength: null }));
        return primary
            .Concat(source.UniqueConstraints.Select(u => (IReadOnlyList<string>)[.. u.Columns]))
            .Concat(indexes.Select(i => (IReadOnlyList<string>)[.. i.Columns.Select(c => ((ColumnExpression)c.Expression).Name)]))
            .Concat(source.ForeignKeys.Select(f => (IReadOnlyList<string>)[.. f.Columns]));
    }

    private void Fit(IReadOnlyList<string> key)
    {
        var limit = context.Features.MaxKeyBytes;
        var types = key.Select(c => held[c]).ToList();
        var sizes = types.Select(_dialect.MaxBytes).ToList();
        var shares = KeyShares.Of(limit, sizes, [.. types.Select(KeyShares.IsFlexible)]);
        for (var i = 0; i < key.Count; i++)
        {
            if (shares[i] < sizes[i])
            {
                Cut(source.FindColumn(key[i])!, types[i], _dialect.LengthIn(shares[i], types[i]), limit);
            }
        }
    }

    private void Cut(Column column, CanonicalType type, int length, int limit)
    {
        var isText = type.Kind is TypeKind.String or TypeKind.Text;
        var cut = (isText ? CanonicalType.String(length) : CanonicalType.Binary(length)) with
        {
            Facets = type.Facets.Where(f => f.Name == FacetNames.Collation).ToEquatableArray(),
        };
        cut = isText && context.Features.CountsUtf16Units ? cut.With(FacetNames.Unit, "utf16") : cut;
        held[column.Name] = cut;
        context.Anomalies.AddNarrowing(
            Codes.KeyColumnNarrowed, $"tables/{source.Name}/columns/{column.Name}", ValueRules.Between(type, cut),
            $"{source.Name}.{column.Name}", column.Type.ToString(),
            _dialect.StoreType(cut), _dialect.DisplayName, limit.ToString(System.Globalization.CultureInfo.InvariantCulture),
            isText ? $"a text of {length + 1} {(context.Features.CountsUtf16Units ? "UTF-16 units" : "characters")}" : $"{length + 1} bytes");
    }

    // The longest first, until the rest fits.
    private void FitRow(HashSet<string> keyColumns)
    {
        var open = source.Columns.Where(c => held[c.Name].Kind is TypeKind.String or TypeKind.Binary && !keyColumns.Contains(c.Name))
            .OrderByDescending(c => _dialect.MaxBytes(held[c.Name])).ToList();
        var length = source.Columns.Sum(c => (long)RowBytes(held[c.Name]));
        foreach (var column in open.TakeWhile(_ => length > context.Features.MaxRowBytes))
        {
            var was = held[column.Name];
            var beside = _dialect.Fit((was.Kind == TypeKind.String ? CanonicalType.Text : CanonicalType.Blob)
                .With("capacity", _dialect.MaxBytes(was).ToString(System.Globalization.CultureInfo.InvariantCulture))).Type;
            held[column.Name] = was.GetFacet(FacetNames.Collation) is { } collation ? beside.With(FacetNames.Collation, collation) : beside;
            length += RowBytes(held[column.Name]) - RowBytes(was);
        }

        Require(length, context.Features.MaxRowBytes);
    }

    private void Require(long bytes, int most)
    {
        if (bytes > most)
        {
            context.Anomalies.Add(
                Codes.RowTooLong, $"tables/{source.Name}", source.Name.ToString(), _dialect.DisplayName, Text(bytes), Text(most));
        }
    }

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // A value beside the row leaves a pointer in it; any other has its length in front, and a bit for NULL.
    private int RowBytes(CanonicalType type) => type.Kind switch
    {
        TypeKind.Text or TypeKind.Blob or TypeKind.Json or TypeKind.Other => 13,
        _ => _dialect.MaxBytes(type) + 3,
    };
}
