using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>What everything in a blueprint is called at the destination. Two things of one name are an error that names both.</summary>
internal sealed class NamePlan
{
    private readonly Dialect _dialect;
    private readonly NameMapper _mapper;
    private readonly AnomalyList _anomalies;
    private readonly Dictionary<string, NameScope> _relations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameScope> _indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameScope> _constraints = new(StringComparer.Ordinal);
    private readonly Dictionary<(QualifiedName, string), string> _keys = [];
    private readonly Dictionary<QualifiedName, NameScope> _keyScopes = [];
    private readonly Dictionary<(QualifiedName, string), string> _foreignKeys = [];
    private readonly Dictionary<(QualifiedName, string), string> _checks = [];
    private readonly Dictionary<(QualifiedName, string), string> _constraintNames = [];

    public NamePlan(Dialect dialect, Blueprint blueprint, NamePolicy policy, AnomalyList anomalies)
    {
        var source = DialectRegistry.Find(blueprint.Origin?.Engine ?? dialect.Id)?.Identifiers.Folding ?? IdentifierFolding.None;
        (_dialect, _anomalies) = (dialect, anomalies);
        _mapper = new NameMapper(policy, source, dialect.Identifiers);
        TakeRelations(blueprint);
        foreach (var table in blueprint.Tables)
        {
            TakeColumns(table);
        }

        PlanConstraints(blueprint);
        PlanKeys(blueprint);
        PlanShared(dialect.Features.SharesForeignKeyNames, _foreignKeys, blueprint, "foreignKeys", t => t.ForeignKeys.Select(f => f.Name));
        PlanShared(dialect.Features.SharesCheckNames, _checks, blueprint, "checks", t => t.Checks.Select(c => c.Name));
    }

    /// <summary>The name of a table, view, sequence, enum or domain.</summary>
    public QualifiedName Qualified(QualifiedName name)
    {
        if (name.Schema is null)
        {
            return new(_mapper.Map(name.Name));
        }

        if (!_dialect.Features.HasSchemas)
        {
            return new(NameLimit.Fit(_mapper.Spell(name.Schema) + "_" + _mapper.Spell(name.Name), _dialect.Identifiers));
        }

        var schema = _mapper.Map(name.Schema);
        return new(schema == _dialect.Features.DefaultSchema ? null : schema, _mapper.Map(name.Name));
    }

    /// <summary>The name of a column, constraint or label of a table.</summary>
    public string Local(string name) => _mapper.Map(name);

    /// <summary>The name of an index, or of a key that is named as its index.</summary>
    public string Key(QualifiedName table, string name) => _keys.TryGetValue((table, name), out var key) ? key : _mapper.Map(name);

    /// <summary>The name of a foreign key.</summary>
    public string ForeignKey(QualifiedName table, string name) =>
        _foreignKeys.TryGetValue((table, name), out var key) ? key : _mapper.Map(name);

    /// <summary>The name of a check.</summary>
    public string Check(QualifiedName table, string name) => _checks.TryGetValue((table, name), out var check) ? check : _mapper.Map(name);

    /// <summary>The name of a primary key or unique constraint where constraints share one namespace.</summary>
    public string Constraint(QualifiedName table, string name) =>
        _constraintNames.TryGetValue((table, name), out var key) ? key : _mapper.Map(name);

    /// <summary>
    /// A name that nothing in the table's schema has yet, where constraints share one namespace; from now on it is taken.
    /// </summary>
    public string InventConstraint(QualifiedName table, string name) => Invent(Qualified(table).Schema, name).Name;

    /// <summary>A name that no index of the table has yet, where index names are a table's own; from now on it is taken.</summary>
    public string InventKey(QualifiedName table, string name)
    {
        var scope = _keyScopes[table];
        var free = scope.Free(NameLimit.Fit(name, _dialect.Identifiers));
        scope.Take(free, free);
        return free;
    }

    /// <summary>
    /// A name for a check of the table; where the schema's constraints share their names, one that none has, and from now on it is taken.
    /// </summary>
    public string InventCheck(QualifiedName table, string name)
    {
        var fitted = _mapper.Map(name);
        if (!_dialect.Features.SharesConstraintNames)
        {
            return fitted;
        }

        var scope = Scope(_constraints, Qualified(table).Schema, isCaseSensitive: false);
        var free = scope.Free(fitted);
        scope.Take(free, free);
        return free;
    }

    /// <summary>A name that nothing in the schema has yet; from now on it is taken.</summary>
    public QualifiedName Invent(string? schema, string name)
    {
        var scope = Relations(schema);
        var free = scope.Free(NameLimit.Fit(name, _dialect.Identifiers));
        scope.Take(free, free);
        return new(schema, free);
    }

    private void TakeRelations(Blueprint blueprint)
    {
        foreach (var table in blueprint.Tables)
        {
            Take("table", "tables", table.Name);
        }

        foreach (var view in blueprint.Views.Where(v => _dialect.Understand(v.Native, NativeKind.View) is not null))
        {
            Take("view", "views", view.Name);
        }

        foreach (var name in _dialect.Features.HasEnums ? blueprint.Enums.Select(e => e.Name) : [])
        {
            Take("enum", "enums", name);
        }

        foreach (var name in _dialect.Features.HasDomains ? blueprint.Domains.Select(d => d.Name) : [])
        {
            Take("domain", "domains", name);
        }

        foreach (var name in _dialect.Features.HasSequences ? blueprint.Sequences.Select(s => s.Name) : [])
        {
            Take("sequence", "sequences", name);
        }
    }

    private void Take(string kind, string group, QualifiedName name)
    {
        var target = group + "/" + name;
        var mapped = Qualified(name);
        var owner = $"the {kind} {name}";
        Collide(Relations(mapped.Schema).Take(mapped.Name, owner), owner, mapped.ToString(), target);
        ReportCut(target, name.Name, mapped.Name);
    }

    private void TakeColumns(Table table)
    {
        var scope = new NameScope(_dialect.Identifiers.IsCaseSensitive, table.Columns.Count);
        foreach (var column in table.Columns)
        {
            // Almost every name is free and fits; the words for the others are made when they are needed.
            var mapped = _mapper.Map(column.Name);
            if (scope.Take(mapped, column.Name) is { } other)
            {
                Collide($"the column {table.Name}.{other}", $"the column {table.Name}.{column.Name}", mapped, Target());
            }

            if (IsCut(column.Name, mapped))
            {
                ReportCut(Target(), column.Name, mapped);
            }

            string Target() => $"tables/{table.Name}/columns/{column.Name}";
        }
    }

    // Two constraints of a schema with one name, or one with a table's, take their tables' names in front.
    private void PlanConstraints(Blueprint blueprint)
    {
        if (!_dialect.Features.SharesObjectNames)
        {
            return;
        }

        var all = blueprint.Tables.SelectMany(t => Constraints(t).Select(c => (Table: t, c.Names, c.Name, c.Target))).ToList();
        var shared = new HashSet<(string?, string)>(all.GroupBy(Key).Where(g => g.Count() > 1).Select(g => g.Key));
        foreach (var constraint in all)
        {
            var (table, names, name, target) = constraint;
            var scope = Relations(Qualified(table.Name).Schema);
            var mapped = _mapper.Map(name);
            var free = shared.Contains(Key(constraint)) || scope.IsTaken(mapped) ? Prefixed(table, name, target) : mapped;
            Collide(scope.Take(free, target), target, free, target);
            ReportCut(target, name, free);
            names[(table.Name, name)] = free;
        }

        (string?, string) Key((Table Table, Dictionary<(QualifiedName, string), string> Names, string Name, string Target) c) =>
            (Qualified(c.Table.Name).Schema, Relations(Qualified(c.Table.Name).Schema).Key(_mapper.Map(c.Name)));
    }

    private IEnumerable<(Dictionary<(QualifiedName, string), string> Names, string Name, string Target)> Constraints(Table table)
    {
        var path = $"tables/{table.Name}";
        if (table.PrimaryKey?.Name is { } key)
        {
            yield return (_constraintNames, key, path + "/primaryKey");
        }

        foreach (var unique in table.UniqueConstraints)
        {
            yield return (_constraintNames, unique.Name, $"{path}/unique/{unique.Name}");
        }

        foreach (var foreign in table.ForeignKeys)
        {
            yield return (_foreignKeys, foreign.Name, $"{path}/foreignKeys/{foreign.Name}");
        }

        foreach (var check in table.Checks)
        {
            yield return (_checks, check.Name, $"{path}/checks/{check.Name}");
        }
    }

    // An index that would share its name, with an index of another table or with a table, takes its own table's name in front.
    private void PlanKeys(Blueprint blueprint)
    {
        if (_dialect.Features.HasIndexNamesPerTable)
        {
            foreach (var table in blueprint.Tables)
            {
                PlanKeys(table);
            }

            return;
        }

        var keys = blueprint.Tables.SelectMany(KeyNames).ToList();
        var shared = new HashSet<(string?, string)>(keys
            .GroupBy(k => (Qualified(k.Table).Schema, IndexNames(Qualified(k.Table).Schema).Key(_mapper.Map(k.Name))))
            .Where(g => g.Count() > 1).Select(g => g.Key));
        foreach (var (table, name, target) in keys)
        {
            var owner = Qualified(table);
            var scope = IndexNames(owner.Schema);
            var mapped = _mapper.Map(name);
            if (shared.Contains((owner.Schema, scope.Key(mapped))) || scope.IsTaken(mapped))
            {
                mapped = NameLimit.Fit(_mapper.Spell(table.Name) + "_" + _mapper.Spell(name), _dialect.Identifiers);
                _anomalies.Add(Codes.NamePrefixed, target, $"{table}.{name}", _dialect.DisplayName, mapped);
            }
            else
            {
                ReportCut(target, name, mapped);
            }

            var index = $"the index {table}.{name}";
            Collide(scope.Take(mapped, index), index, mapped, target);
            _keys.Add((table, name), mapped);
            if (!target.Contains("/indexes/"))
            {
                Scope(_constraints, owner.Schema, isCaseSensitive: false).Take(mapped, target);
            }
        }
    }

    private void PlanKeys(Table table)
    {
        var scope = new NameScope(isCaseSensitive: false);
        _keyScopes.Add(table.Name, scope);
        if (_dialect.Features.ReservedIndexName is { } reserved)
        {
            scope.Take(reserved, "the primary key");
        }

        // The indexes behind the keys have their names.
        var keys = _dialect.Features.SharesObjectNames
            ? table.UniqueConstraints.Select(u => u.Name).Concat(table.PrimaryKey?.Name is { } own ? [own] : [])
                .Select(n => Constraint(table.Name, n))
            : [];
        foreach (var key in keys)
        {
            scope.Take(key, $"the key {table.Name}.{key}");
        }

        foreach (var (_, name, target) in KeyNames(table))
        {
            var mapped = _mapper.Map(name);
            if (string.Equals(mapped, _dialect.Features.ReservedIndexName, StringComparison.OrdinalIgnoreCase))
            {
                mapped = Prefixed(table, name, target);
            }
            else
            {
                ReportCut(target, name, mapped);
            }

            var index = $"the index {table.Name}.{name}";
            Collide(scope.Take(mapped, index), index, mapped, target);
            _keys.Add((table.Name, name), mapped);
        }
    }

    // A name that two tables of a schema have is one too many: the second takes its table's name in front.
    private void PlanShared(
        bool isShared, Dictionary<(QualifiedName, string), string> names, Blueprint blueprint, string group, Func<Table,
        IEnumerable<string>> own)
    {
        var all = isShared
            ? blueprint.Tables.SelectMany(t => own(t).Select(n => (Table: t, Name: n, Mapped: _mapper.Map(n)))).ToList()
            : [];
        var shared = new HashSet<(string?, string)>(all
            .GroupBy(n => (Qualified(n.Table.Name).Schema, n.Mapped.ToUpperInvariant())).Where(g => g.Count() > 1).Select(g => g.Key));
        var scopes = _dialect.Features.SharesConstraintNames ? _constraints : new Dictionary<string, NameScope>(StringComparer.Ordinal);
        foreach (var (table, name, mapped) in all)
        {
            var target = $"tables/{table.Name}/{group}/{name}";
            var schema = Qualified(table.Name).Schema;
            var scope = Scope(scopes, schema, isCaseSensitive: false);
            var free = shared.Contains((schema, mapped.ToUpperInvariant())) || scope.IsTaken(mapped)
                ? Prefixed(table, name, target)
                : mapped;
            Collide(scope.Take(free, target), target, free, target);
            names[(table.Name, name)] = free;
        }
    }

    private string Prefixed(Table table, string name, string target)
    {
        var prefixed = NameLimit.Fit(_mapper.Spell(table.Name.Name) + "_" + _mapper.Spell(name), _dialect.Identifiers);
        _anomalies.Add(Codes.NameTaken, target, $"{table.Name}.{name}", _dialect.DisplayName, prefixed);
        return prefixed;
    }

    private IEnumerable<(QualifiedName Table, string Name, string Target)> KeyNames(Table table)
    {
        foreach (var index in table.Indexes)
        {
            yield return (table.Name, index.Name, $"tables/{table.Name}/indexes/{index.Name}");
        }

        foreach (var unique in table.UniqueConstraints.Where(_ =>
            _dialect.Features.NamesKeysAsIndexes || !_dialect.Features.HasUniqueConstraints))
        {
            yield return (table.Name, unique.Name, $"tables/{table.Name}/unique/{unique.Name}");
        }

        if (_dialect.Features.NamesKeysAsIndexes && table.PrimaryKey?.Name is { } name)
        {
            yield return (table.Name, name, $"tables/{table.Name}/primaryKey");
        }
    }

    private NameScope Relations(string? schema) => Scope(_relations, schema, _dialect.Identifiers.IsCaseSensitive);

    private NameScope IndexNames(string? schema) => _dialect.Features.SharesIndexNamesWithTables
        ? Relations(schema)
        : Scope(_indexes, schema, _dialect.Identifiers.IsCaseSensitive);

    private static NameScope Scope(Dictionary<string, NameScope> scopes, string? schema, bool isCaseSensitive)
    {
        var key = schema ?? "";
        if (!scopes.TryGetValue(key, out var scope))
        {
            scopes.Add(key, scope = new NameScope(isCaseSensitive));
        }

        return scope;
    }

    private void Collide(string? other, string owner, string name, string target)
    {
        if (other is not null)
        {
            _anomalies.Add(Codes.NamesCollide, target, other, owner, name, _dialect.DisplayName);
        }
    }

    private bool IsCut(string name, string mapped) =>
        _mapper.Spell(name) is var spelled && spelled != mapped && !mapped.EndsWith("_" + spelled, StringComparison.Ordinal);

    private void ReportCut(string target, string name, string mapped)
    {
        if (NameLimit.Spelled(_mapper.Spell(name), _dialect.Identifiers) != _mapper.Spell(name))
        {
            _anomalies.Add(Codes.NameRespelled, target, name, _dialect.DisplayName, mapped);
        }
        else if (IsCut(name, mapped))
        {
            _anomalies.Add(Codes.NameShortened, target, name, _dialect.DisplayName, mapped);
        }
    }
}
