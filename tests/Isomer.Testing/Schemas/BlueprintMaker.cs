using Isomer.Schema;

namespace Isomer.Testing.Schemas;

/// <summary>Makes a valid blueprint from a source of randomness.</summary>
internal sealed class BlueprintMaker
{
    private readonly Random _random;
    private readonly BlueprintOptions _options;
    private readonly TypeMaker _types;

    // Tables, indexes, keys and sequences share one space of names on some engines.
    private readonly NameMaker _names;
    private readonly List<Table> _tables = [];
    private readonly List<EnumType> _enums = [];
    private readonly List<Domain> _domains = [];
    private readonly List<Sequence> _sequences = [];

    public BlueprintMaker(Random random, BlueprintOptions options)
    {
        _random = random;
        _options = options;
        _types = new(random, options);
        _names = new(random, options.HostileNames);
    }

    public Blueprint Make()
    {
        if (_options.NamedTypes)
        {
            Repeat(2, () => _enums.Add(new(Name(), MakeLabels(), MaybeText())));
            Repeat(2, () => _domains.Add(MakeDomain()));
        }

        if (_options.Sequences)
        {
            Repeat(2, () => _sequences.Add(MakeSequence()));
        }

        Repeat(_options.MaximumTables - 1, () => _tables.Add(MakeTable()));
        _tables.Add(MakeTable());
        return (Blueprint.Empty with
        {
            Origin = Coin() ? new("postgresql", Coin() ? "15.4" : null) : null,
            Tables = _tables.ToEquatableArray(),
            Enums = _enums.ToEquatableArray(),
            Domains = _domains.ToEquatableArray(),
            Sequences = _sequences.ToEquatableArray(),
            Views = Some(2, () => new View(Name(), Native(), Coin(), MaybeText())),
            Routines = Some(2, () => new Routine(new(_names.Next() + "(integer, text)"), Native())),
            NativeObjects = Some(2, () => new NativeObject(Pick("extension", "exclusion constraint"), Name(), Native())),
        }).Sorted();
    }

    private Table MakeTable()
    {
        var columnNames = new NameMaker(_random, _options.HostileNames);
        var columns = new List<Column>();
        var key = MakeKey(columns, columnNames);
        Repeat(_options.MaximumColumns, () => columns.Add(MakeColumn(columnNames.Next())));
        if (columns.Count == 0)
        {
            columns.Add(MakeColumn(columnNames.Next()));
        }

        var foreignKeys = new List<ForeignKey>();
        Repeat(2, () => AddForeignKey(foreignKeys, columns, columnNames));
        if (_options.GeneratedColumns &&
            columns.Find(c => c.Type.Kind is TypeKind.Int32 or TypeKind.Int64 && c.Generated is null) is { } number && Coin())
        {
            columns.Add(new()
            {
                Name = columnNames.Next(),
                Type = number.Type,
                IsNullable = true,
                Generated = new(Plus(number.Name), IsStored: true),
            });
        }

        return new()
        {
            Name = Name(),
            Columns = columns.ToEquatableArray(),
            PrimaryKey = key,
            ForeignKeys = foreignKeys.ToEquatableArray(),
            UniqueConstraints = MakeUnique(columns),
            Indexes = MakeIndexes(columns),
            Checks = MakeChecks(columns),
            Triggers = Some(1, () => new Trigger(_names.Next(), Native())),
            Partitioning = _options.RareParts && Chance(8) ? MakePartitioning(new(columns[0].Name), 0) : null,
            Comment = MaybeText(),
            Native = _options.NativeText && Chance(8) ? new("postgresql", "UNLOGGED") : null,
        };
    }

    private PrimaryKey? MakeKey(List<Column> columns, NameMaker names)
    {
        if (Chance(6))
        {
            return null;
        }

        if (Coin())
        {
            columns.Add(new() { Name = names.Next(), Type = CanonicalType.Int64, Identity = MakeIdentity() });
        }
        else
        {
            columns.Add(new() { Name = names.Next(), Type = _types.Key() });
            Repeat(2, () => columns.Add(new() { Name = names.Next(), Type = _types.Key() }));
        }

        return new(_options.KeyOptions && Coin() ? _names.Next() : null, columns.Select(c => c.Name).ToEquatableArray());
    }

    private Identity MakeIdentity() => _options.Sequences
        ? new()
        {
            Kind = Coin() ? IdentityKind.Always : IdentityKind.ByDefault,
            Start = Coin() ? null : _random.NextInt64(1, long.MaxValue),
            Increment = Coin() ? null : _random.Next(1, 10),
            Sequence = _options.RareParts && Chance(4) ? Name() : null,
        }
        : new() { Kind = IdentityKind.ByDefault };

    private Column MakeColumn(string name)
    {
        if (_domains.Count > 0 && Chance(5))
        {
            var domain = _domains[_random.Next(_domains.Count)];
            return new() { Name = name, Type = domain.Type, Domain = domain.Name, IsNullable = Coin() };
        }

        var type = _enums.Count > 0 && Chance(5) ? OfEnum(_enums[_random.Next(_enums.Count)]) : _types.Any();
        return new()
        {
            Name = name,
            Type = type,
            IsNullable = Coin(),
            Default = Coin() ? MakeDefault(type) : null,
            Comment = MaybeText(),
            Native = _options.NativeText && Chance(8) ? Native() : null,
        };
    }

    private Expression? MakeDefault(CanonicalType type) =>
        _options.NativeText && Chance(6) ? new NativeExpression(Native())
        : type.Kind == TypeKind.Int64 && _sequences.Count > 0 && Coin() ? new NextValueExpression(_sequences[0].Name)
        : type.Kind is TypeKind.TimestampTz && type.Facets.IsEmpty ? new FunctionExpression("now", [])
        : _types.Literal(type);

    private void AddForeignKey(List<ForeignKey> keys, List<Column> columns, NameMaker names)
    {
        var principals = _tables.Where(t => t.PrimaryKey is not null).ToList();
        if (principals.Count == 0)
        {
            return;
        }

        var principal = principals[_random.Next(principals.Count)];
        var dependents = principal.PrimaryKey!.Columns
            .Select(c => new Column { Name = names.Next(), Type = principal.FindColumn(c)!.Type, IsNullable = true }).ToList();
        columns.AddRange(dependents);
        keys.Add(new()
        {
            Name = _names.Next(),
            Columns = dependents.Select(c => c.Name).ToEquatableArray(),
            Principal = principal.Name,
            PrincipalColumns = principal.PrimaryKey.Columns,
            OnDelete = (ReferentialAction)_random.Next(4),
            OnUpdate = (ReferentialAction)_random.Next(4),
            Deferral = _options.KeyOptions ? (Deferral)_random.Next(3) : Deferral.NotDeferrable,
            MatchFull = _options.KeyOptions && Chance(4),
        });
    }

    private EquatableArray<UniqueConstraint> MakeUnique(List<Column> columns) => Indexable(columns)
        .Where(_ => Chance(6))
        .Select(c => new UniqueConstraint(_names.Next(), Only(c.Name), _options.KeyOptions && Coin()))
        .ToEquatableArray();

    private EquatableArray<TableIndex> MakeIndexes(List<Column> columns) => Indexable(columns)
        .Where(_ => Chance(3))
        .Select(c => MakeIndex(c, columns, unique: Chance(3)))
        .ToEquatableArray();

    private TableIndex MakeIndex(Column column, List<Column> columns, bool unique) => new()
    {
        Name = _names.Next(),
        IsUnique = unique,
        NullsNotDistinct = _options.KeyOptions && unique && Chance(4),
        Columns = Only(MakeIndexColumn(column)),
        Include = _options.KeyOptions && Chance(4)
            ? columns.Where(o => o != column).Take(1).Select(o => o.Name).ToEquatableArray()
            : default,
        Filter = _options.ExpressionIndexes && Chance(3) ? new IsNullExpression(new ColumnExpression(column.Name), IsNegated: true) : null,
        Method = _options.RareParts && Chance(6) ? "brin" : null,
        Comment = MaybeText(),
        Native = _options.NativeText && Chance(8) ? Native() : null,
    };

    private IndexColumn MakeIndexColumn(Column column)
    {
        var plain = new ColumnExpression(column.Name);
        var isExpression = _options.ExpressionIndexes && column.Type.Kind == TypeKind.String && Chance(3);
        return new()
        {
            Expression = isExpression ? new FunctionExpression("lower", Only<Expression>(plain)) : plain,
            IsDescending = Coin(),
            NullsFirst = _options.KeyOptions && Coin() ? Coin() : null,
            Collation = _options.RareParts && Chance(6) ? "binary" : null,
            OperatorClass = _options.RareParts && Chance(6) ? "text_pattern_ops" : null,
            PrefixLength = _options.RareParts && Chance(6) ? 10 : null,
        };
    }

    private EquatableArray<CheckConstraint> MakeChecks(List<Column> columns) => columns
        .Where(c => c.Type.Kind is TypeKind.Int32 or TypeKind.Int64 or TypeKind.String && c.Generated is null && Chance(4))
        .Select(c => new CheckConstraint(_names.Next(), MakeCheck(c)))
        .ToEquatableArray();

    private BinaryExpression MakeCheck(Column column)
    {
        var plain = new ColumnExpression(column.Name);
        Expression subject = column.Type.Kind == TypeKind.String ? new FunctionExpression("length", Only<Expression>(plain)) : plain;
        return new(BinaryOperator.Greater, subject, new LiteralExpression(LiteralKind.Number, "0"));
    }

    private Partitioning MakePartitioning(ColumnExpression first, int depth) => new(
        (PartitionMethod)_random.Next(3),
        Only<Expression>(Coin() ? first : new FunctionExpression("lower", Only<Expression>(first))),
        Enumerable.Range(0, _random.Next(3))
            .Select(_ => new Partition(Name(), Native(), depth < 2 && Coin() ? MakePartitioning(first, depth + 1) : null))
            .ToEquatableArray());

    private Domain MakeDomain()
    {
        var type = CanonicalType.String(_random.Next(4, 50));
        return new()
        {
            Name = Name(),
            Type = type,
            IsNullable = Coin(),
            Default = Coin() ? _types.Literal(type) : null,
            Checks = Coin() ? Only(new CheckConstraint(_names.Next(), MakeCheck(new() { Name = "value", Type = type }))) : default,
            Comment = MaybeText(),
            Native = _options.NativeText && Chance(4) ? Native() : null,
        };
    }

    private Sequence MakeSequence() => new()
    {
        Name = Name(),
        Type = Coin() ? CanonicalType.Int32 : null,
        Start = Coin() ? _random.Next(1, 100) : null,
        Increment = Coin() ? _random.Next(1, 10) : null,
        Minimum = Coin() ? 1 : null,
        Maximum = Coin() ? 1_000_000 : null,
        Cache = Coin() ? 10 : null,
        IsCyclic = Coin(),
        Comment = MaybeText(),
    };

    private EquatableArray<string> MakeLabels() => new[] { "new", "it's", "has space", "😀" }.Take(_random.Next(1, 5)).ToEquatableArray();

    private static EquatableArray<T> Only<T>(T item) => EquatableArray<T>.Wrap([item]);

    private static CanonicalType OfEnum(EnumType type) => CanonicalType.Enum(type.Labels).With(FacetNames.Name, type.Name.ToString());

    private static BinaryExpression Plus(string column) =>
        new(BinaryOperator.Add, new ColumnExpression(column), new LiteralExpression(LiteralKind.Number, "1"));

    private static IEnumerable<Column> Indexable(List<Column> columns) => columns.Where(c =>
        c.Type.Kind is TypeKind.Int16 or TypeKind.Int32 or TypeKind.Int64 or TypeKind.String or TypeKind.Date or TypeKind.Uuid);

    private QualifiedName Name() => new(_options.Schemas && Chance(5) ? Pick("sales", "Odd.Schema", "s 1") : null, _names.Next());

    private NativeText Native() =>
        new(Pick("postgresql", "sqlite"), Pick("tsvector", "CREATE …\n\tEND; -- \"x\" \\ 'y'", "", "a\u0001b\uD800c\u2028"));

    private string? MaybeText() => !_options.Comments || !Chance(4) ? null
        : _options.NativeText ? Pick("\u007f\u0000\uDC00", "\t", "")
        : Pick("A comment.", "two\nlines, \"quoted\" \\ 'and' 😀");

    private EquatableArray<T> Some<T>(int most, Func<T> make) =>
        _options.NativeText ? Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make()).ToEquatableArray() : default;

    private void Repeat(int most, Action action)
    {
        for (var i = _random.Next(most + 1); i > 0; i--)
        {
            action();
        }
    }

    private bool Coin() => Chance(2);

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
