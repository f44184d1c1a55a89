namespace Isomer.SqlServer;

/// <summary>
/// Every query of the X-Ray: one per kind of object, whatever the number of objects, in the words of version 2016. <c>{schemas}</c> is a
/// condition on the schema <c>s</c>. https://learn.microsoft.com/sql/relational-databases/system-catalog-views/catalog-views-transact-sql
/// </summary>
internal static class CatalogQueries
{
    private const string Comment = "CAST(e.value AS nvarchar(max))";

    // What an alias type stands on; a type of an assembly has no such base.
    private const string TypeName = "CASE WHEN y.is_assembly_type = 1 THEN y.name ELSE TYPE_NAME(c.system_type_id) END";

    /// <summary>Tables, with where their rows lie.</summary>
    // The retention of a history came with version 2017: before, its names are found in "old" instead of the table of tables.
    public const string Tables = $$"""
        SELECT t.object_id, s.name, t.name, t.temporal_type, hs.name, h.name,
            (SELECT TOP (1) CAST(history_retention_period AS nvarchar(20)) + N' ' + history_retention_period_unit_desc
             FROM sys.tables o WHERE o.object_id = t.object_id),
            t.is_memory_optimized, t.is_external, d.type, d.name, d.is_default, pc.name, z.least, z.greatest, {{Comment}}
        FROM (SELECT -1 AS history_retention_period, N'INFINITE' AS history_retention_period_unit_desc) old
        CROSS JOIN sys.tables t
        JOIN sys.schemas s ON s.schema_id = t.schema_id
        LEFT JOIN sys.tables h ON h.object_id = t.history_table_id
        LEFT JOIN sys.schemas hs ON hs.schema_id = h.schema_id
        LEFT JOIN sys.indexes b ON b.object_id = t.object_id AND b.index_id IN (0, 1)
        LEFT JOIN sys.data_spaces d ON d.data_space_id = b.data_space_id
        LEFT JOIN sys.index_columns ic ON ic.object_id = b.object_id AND ic.index_id = b.index_id AND ic.partition_ordinal = 1
        LEFT JOIN sys.columns pc ON pc.object_id = ic.object_id AND pc.column_id = ic.column_id
        OUTER APPLY (
            SELECT MIN(p.data_compression_desc) AS least, MAX(p.data_compression_desc) AS greatest
            FROM sys.partitions p WHERE p.object_id = b.object_id AND p.index_id = b.index_id) z
        LEFT JOIN sys.extended_properties e ON e.class = 1 AND e.major_id = t.object_id AND e.minor_id = 0 AND e.name = N'MS_Description'
        WHERE t.is_ms_shipped = 0 AND {schemas}
        ORDER BY s.name, t.name
        """;

    public const string Columns = $$"""
        SELECT c.object_id, c.name, {{TypeName}}, c.max_length, c.precision, c.scale, c.is_nullable, c.collation_name,
            CAST(CAST(i.seed_value AS decimal(38,0)) AS nvarchar(40)), CAST(CAST(i.increment_value AS decimal(38,0)) AS nvarchar(40)), i.is_not_for_replication,
            c.default_object_id, df.definition, c.is_computed, k.definition, k.is_persisted, c.is_sparse, c.is_rowguidcol, c.is_column_set, c.is_filestream,
            c.generated_always_type, c.is_hidden, m.masking_function, c.encryption_type_desc, c.xml_collection_id,
            CASE WHEN y.is_user_defined = 1 THEN ys.name END, CASE WHEN y.is_user_defined = 1 THEN y.name END, y.is_assembly_type, {{Comment}}
        FROM sys.columns c
        JOIN sys.tables t ON t.object_id = c.object_id
        JOIN sys.schemas s ON s.schema_id = t.schema_id
        JOIN sys.types y ON y.user_type_id = c.user_type_id
        JOIN sys.schemas ys ON ys.schema_id = y.schema_id
        LEFT JOIN sys.identity_columns i ON i.object_id = c.object_id AND i.column_id = c.column_id
        LEFT JOIN sys.default_constraints df ON df.object_id = c.default_object_id
        LEFT JOIN sys.computed_columns k ON k.object_id = c.object_id AND k.column_id = c.column_id
        LEFT JOIN sys.masked_columns m ON m.object_id = c.object_id AND m.column_id = c.column_id
        LEFT JOIN sys.extended_properties e ON e.class = 1 AND e.major_id = c.object_id AND e.minor_id = c.column_id AND e.name = N'MS_Description'
        WHERE t.is_ms_shipped = 0 AND {schemas}
        ORDER BY c.object_id, c.column_id
        """;

    /// <summary>Indexes, those behind keys included.</summary>
    public const string Indexes = $$"""
        SELECT i.object_id, i.index_id, i.name, i.type, i.is_unique, i.is_primary_key, i.is_unique_constraint, i.ignore_dup_key, i.fill_factor, i.is_padded,
            i.is_disabled, i.filter_definition, i.has_filter, i.allow_row_locks, i.allow_page_locks, ISNULL(kc.is_system_named, 0),
            d.type, d.name, d.is_default, pc.name, z.least, z.greatest, x.secondary_type_desc, px.name,
            g.tessellation_scheme, g.bounding_box_xmin, g.bounding_box_ymin, g.bounding_box_xmax, g.bounding_box_ymax, g.level_1_grid_desc, g.level_2_grid_desc,
            g.level_3_grid_desc, g.level_4_grid_desc, g.cells_per_object, {{Comment}}
        FROM sys.indexes i
        JOIN sys.tables t ON t.object_id = i.object_id
        JOIN sys.schemas s ON s.schema_id = t.schema_id
        LEFT JOIN sys.key_constraints kc ON kc.parent_object_id = i.object_id AND kc.unique_index_id = i.index_id
        LEFT JOIN sys.data_spaces d ON d.data_space_id = i.data_space_id
        LEFT JOIN sys.index_columns ic ON ic.object_id = i.object_id AND ic.index_id = i.index_id AND ic.partition_ordinal = 1
        LEFT JOIN sys.columns pc ON pc.object_id = ic.object_id AND pc.column_id = ic.column_id
        LEFT JOIN sys.xml_indexes x ON x.object_id = i.object_id AND x.index_id = i.index_id
        LEFT JOIN sys.indexes px ON px.object_id = x.object_id AND px.index_id = x.using_xml_index_id
        LEFT JOIN sys.spatial_index_tessellations g ON g.object_id = i.object_id AND g.index_id = i.index_id
        OUTER APPLY (
            SELECT MIN(p.data_compression_desc) AS least, MAX(p.data_compression_desc) AS greatest
            FROM sys.partitions p WHERE p.object_id = i.object_id AND p.index_id = i.index_id) z
        LEFT JOIN sys.extended_properties e ON e.class = 7 AND e.major_id = i.object_id AND e.minor_id = i.index_id AND e.name = N'MS_Description'
        WHERE i.type > 0 AND i.is_hypothetical = 0 AND t.is_ms_shipped = 0 AND {schemas}
        ORDER BY i.object_id, i.index_id
        """;

    /// <summary>A row per column of an index. A column that only says the partition is none of the index's own.</summary>
    public const string IndexColumns = """
        SELECT ic.object_id, ic.index_id, c.name, ic.is_descending_key, ic.is_included_column
        FROM sys.index_columns ic
        JOIN sys.columns c ON c.object_id = ic.object_id AND c.column_id = ic.column_id
        JOIN sys.indexes i ON i.object_id = ic.object_id AND i.index_id = ic.index_id
        JOIN sys.tables t ON t.object_id = ic.object_id
        JOIN sys.schemas s ON s.schema_id = t.schema_id
        WHERE t.is_ms_shipped = 0 AND (ic.key_ordinal > 0 OR ic.is_included_column = 1 OR i.type NOT IN (1, 2)) AND {schemas}
        ORDER BY ic.object_id, ic.index_id, ic.is_included_column, ic.key_ordinal, ic.index_column_id
        """;

    /// <summary>A row per column of a foreign key.</summary>
    public const string ForeignKeys = """
        SELECT f.parent_object_id, f.name, rs.name, r.name, f.delete_referential_action, f.update_referential_action, f.is_disabled, f.is_not_trusted,
            f.is_not_for_replication, c.name, rc.name
        FROM sys.foreign_keys f
        JOIN sys.tables t ON t.object_id = f.parent_object_id
        JOIN sys.schemas s ON s.schema_id = t.schema_id
        JOIN sys.foreign_key_columns k ON k.constraint_object_id = f.object_id
        JOIN sys.columns c ON c.object_id = k.parent_object_id AND c.column_id = k.parent_column_id
        JOIN sys.tables r ON r.object_id = f.referenced_object_id
        JOIN sys.schemas rs ON rs.schema_id = r.schema_id
        JOIN sys.columns rc ON rc.object_id = k.referenced_object_id AND rc.column_id = k.referenced_column_id
        WHERE {schemas}
        ORDER BY f.parent_object_id, f.name, k.constraint_column_id
        """;

    public const string Checks = """
        SELECT k.parent_object_id, k.name, k.definition, k.is_disabled, k.is_not_trusted, k.is_not_for_replication
        FROM sys.check_constraints k
        JOIN sys.tables t ON t.object_id = k.parent_object_id
        JOIN sys.schemas s ON s.schema_id = t.schema_id
        WHERE {schemas}
        ORDER BY k.parent_object_id, k.name
        """;

    /// <summary>Triggers of tables, views and the database.</summary>
    public const string Triggers = """
        SELECT r.parent_id, s.name, o.name, o.type, r.name, m.definition, r.is_disabled, CAST(OBJECTPROPERTYEX(r.object_id, 'IsEncrypted') AS int)
        FROM sys.triggers r
        LEFT JOIN sys.objects o ON o.object_id = r.parent_id
        LEFT JOIN sys.schemas s ON s.schema_id = o.schema_id
        LEFT JOIN sys.sql_modules m ON m.object_id = r.object_id
        WHERE r.is_ms_shipped = 0 AND (r.parent_class = 0 OR {schemas})
        ORDER BY s.name, o.name, r.name
        """;

    /// <summary>Views, procedures and functions.</summary>
    public const string Modules = $$"""
        SELECT s.name, o.name, o.type, m.definition, CAST(OBJECTPROPERTYEX(o.object_id, 'IsEncrypted') AS int),
            m.uses_ansi_nulls, m.uses_quoted_identifier, {{Comment}}
        FROM sys.objects o
        JOIN sys.schemas s ON s.schema_id = o.schema_id
        LEFT JOIN sys.sql_modules m ON m.object_id = o.object_id
        LEFT JOIN sys.extended_properties e ON e.class = 1 AND e.major_id = o.object_id AND e.minor_id = 0 AND e.name = N'MS_Description'
        WHERE o.type IN ('V', 'P', 'FN', 'IF', 'TF') AND o.is_ms_shipped = 0 AND {schemas}
        ORDER BY s.name, o.name
        """;

    public const string Sequences = $$"""
        SELECT s.name, q.name, TYPE_NAME(q.system_type_id), q.precision, CAST(CAST(q.start_value AS decimal(38,0)) AS nvarchar(40)),
            CAST(CAST(q.increment AS decimal(38,0)) AS nvarchar(40)), CAST(CAST(q.minimum_value AS decimal(38,0)) AS nvarchar(40)),
            CAST(CAST(q.maximum_value AS decimal(38,0)) AS nvarchar(40)), q.is_cycling, q.is_cached, q.cache_size, {{Comment}}
        FROM sys.sequences q
        JOIN sys.schemas s ON s.schema_id = q.schema_id
        LEFT JOIN sys.extended_properties e ON e.class = 1 AND e.major_id = q.object_id AND e.minor_id = 0 AND e.name = N'MS_Description'
        WHERE q.is_ms_shipped = 0 AND {schemas}
        ORDER BY s.name, q.name
        """;

    /// <summary>A row per boundary of a partition function, one without where there is none. Partitioning has no schema.</summary>
    public const string PartitionFunctions = """
        SELECT f.function_id, f.name, f.boundary_value_on_right, TYPE_NAME(p.system_type_id), p.max_length, p.precision, p.scale, p.collation_name,
            CASE CAST(SQL_VARIANT_PROPERTY(v.value, 'BaseType') AS nvarchar(128))
                WHEN N'nvarchar' THEN N'N''' + REPLACE(CAST(v.value AS nvarchar(max)), N'''', N'''''') + N''''
                WHEN N'nchar' THEN N'N''' + REPLACE(CAST(v.value AS nvarchar(max)), N'''', N'''''') + N''''
                WHEN N'varchar' THEN N'''' + REPLACE(CAST(v.value AS nvarchar(max)), N'''', N'''''') + N''''
                WHEN N'char' THEN N'''' + REPLACE(CAST(v.value AS nvarchar(max)), N'''', N'''''') + N''''
                WHEN N'date' THEN N'''' + CONVERT(nvarchar(60), v.value, 126) + N''''
                WHEN N'time' THEN N'''' + CONVERT(nvarchar(60), v.value, 126) + N''''
                WHEN N'datetime' THEN N'''' + CONVERT(nvarchar(60), v.value, 126) + N''''
                WHEN N'smalldatetime' THEN N'''' + CONVERT(nvarchar(60), v.value, 126) + N''''
                WHEN N'datetime2' THEN N'''' + CONVERT(nvarchar(60), v.value, 126) + N''''
                WHEN N'datetimeoffset' THEN N'''' + CONVERT(nvarchar(60), v.value, 126) + N''''
                WHEN N'uniqueidentifier' THEN N'''' + CAST(v.value AS nvarchar(60)) + N''''
                WHEN N'binary' THEN CONVERT(nvarchar(max), CAST(v.value AS varbinary(8000)), 1)
                WHEN N'varbinary' THEN CONVERT(nvarchar(max), CAST(v.value AS varbinary(8000)), 1)
                WHEN N'float' THEN CONVERT(nvarchar(60), CAST(v.value AS float), 3)
                WHEN N'real' THEN CONVERT(nvarchar(60), CAST(v.value AS real), 3)
                WHEN N'money' THEN CONVERT(nvarchar(60), CAST(v.value AS money), 2)
                WHEN N'smallmoney' THEN CONVERT(nvarchar(60), CAST(v.value AS smallmoney), 2)
                ELSE CAST(v.value AS nvarchar(60)) END
        FROM sys.partition_functions f
        JOIN sys.partition_parameters p ON p.function_id = f.function_id AND p.parameter_id = 1
        LEFT JOIN sys.partition_range_values v ON v.function_id = f.function_id AND v.parameter_id = 1
        WHERE f.is_system = 0
        ORDER BY f.name, v.boundary_id
        """;

    /// <summary>A row per partition of a scheme.</summary>
    public const string PartitionSchemes = """
        SELECT p.name, f.name, d.name
        FROM sys.partition_schemes p
        JOIN sys.partition_functions f ON f.function_id = p.function_id
        JOIN sys.destination_data_spaces x ON x.partition_scheme_id = p.data_space_id
        JOIN sys.data_spaces d ON d.data_space_id = x.data_space_id
        WHERE p.is_system = 0
        ORDER BY p.name, x.destination_id
        """;

    /// <summary>A row per column of a table type.</summary>
    public const string TableTypes = $$"""
        SELECT s.name, t.name, c.name, {{TypeName}}, c.max_length, c.precision, c.scale, c.is_nullable
        FROM sys.table_types t
        JOIN sys.schemas s ON s.schema_id = t.schema_id
        JOIN sys.columns c ON c.object_id = t.type_table_object_id
        JOIN sys.types y ON y.user_type_id = c.user_type_id
        WHERE {schemas}
        ORDER BY s.name, t.name, c.column_id
        """;

    /// <summary>Alias types.</summary>
    public const string AliasTypes = $$"""
        SELECT s.name, c.name, TYPE_NAME(c.system_type_id), c.max_length, c.precision, c.scale, c.is_nullable
        FROM sys.types c
        JOIN sys.schemas s ON s.schema_id = c.schema_id
        WHERE c.is_user_defined = 1 AND c.is_assembly_type = 0 AND c.is_table_type = 0 AND {schemas}
        ORDER BY s.name, c.name
        """;

    /// <summary>Everything else: its kind, its schema, its name, and its definition.</summary>
    public const string Others = """
        SELECT N'synonym', s.name, o.name, N'CREATE SYNONYM ' + QUOTENAME(s.name) + N'.' + QUOTENAME(o.name) + N' FOR ' + o.base_object_name
        FROM sys.synonyms o JOIN sys.schemas s ON s.schema_id = o.schema_id
        WHERE {schemas}
        UNION ALL
        SELECT N'assembly type', s.name, o.name, N'EXTERNAL NAME ' + QUOTENAME(a.name) + N'.' + QUOTENAME(o.assembly_class)
        FROM sys.assembly_types o JOIN sys.schemas s ON s.schema_id = o.schema_id JOIN sys.assemblies a ON a.assembly_id = o.assembly_id
        WHERE o.is_user_defined = 1 AND {schemas}
        UNION ALL
        SELECT N'assembly', NULL, a.name, N'PERMISSION_SET = ' + a.permission_set_desc
        FROM sys.assemblies a
        WHERE a.is_user_defined = 1
        UNION ALL
        SELECT N'assembly routine', s.name, o.name, o.type_desc
        FROM sys.objects o JOIN sys.schemas s ON s.schema_id = o.schema_id
        WHERE o.type IN ('AF', 'FS', 'FT', 'PC', 'X') AND o.is_ms_shipped = 0 AND {schemas}
        UNION ALL
        SELECT N'XML schema collection', s.name, o.name, N'XML SCHEMA COLLECTION'
        FROM sys.xml_schema_collections o JOIN sys.schemas s ON s.schema_id = o.schema_id
        WHERE o.name <> N'sys' AND {schemas}
        UNION ALL
        SELECT N'fulltext index', s.name, t.name, N'FULLTEXT INDEX, catalog ' + QUOTENAME(c.name)
        FROM sys.fulltext_indexes o JOIN sys.tables t ON t.object_id = o.object_id JOIN sys.schemas s ON s.schema_id = t.schema_id
        JOIN sys.fulltext_catalogs c ON c.fulltext_catalog_id = o.fulltext_catalog_id
        WHERE {schemas}
        UNION ALL
        SELECT N'security policy', s.name, o.name, N'SECURITY POLICY, STATE = ' + CASE WHEN o.is_enabled = 1 THEN N'ON' ELSE N'OFF' END
        FROM sys.security_policies o JOIN sys.schemas s ON s.schema_id = o.schema_id
        WHERE {schemas}
        UNION ALL
        SELECT CASE o.type WHEN 'R' THEN N'rule' ELSE N'default' END, s.name, o.name, m.definition
        FROM sys.objects o JOIN sys.schemas s ON s.schema_id = o.schema_id JOIN sys.sql_modules m ON m.object_id = o.object_id
        WHERE o.type IN ('D', 'R') AND o.parent_object_id = 0 AND {schemas}
        UNION ALL
        SELECT N'extended property', s.name, o.name + ISNULL(N'.' + c.name, N'') + N'.' + e.name, CAST(e.value AS nvarchar(max))
        FROM sys.extended_properties e JOIN sys.objects o ON o.object_id = e.major_id JOIN sys.schemas s ON s.schema_id = o.schema_id
        LEFT JOIN sys.columns c ON c.object_id = e.major_id AND c.column_id = e.minor_id AND e.minor_id > 0
        WHERE e.class = 1 AND o.is_ms_shipped = 0 AND {schemas}
            AND NOT (e.name = N'MS_Description' AND (o.type = 'U' OR o.type IN ('V', 'SO') AND e.minor_id = 0))
        UNION ALL
        SELECT N'extended property', s.name, e.name, CAST(e.value AS nvarchar(max))
        FROM sys.extended_properties e JOIN sys.schemas s ON s.schema_id = e.major_id
        WHERE e.class = 3 AND {schemas}
        ORDER BY 1, 2, 3
        """;

    /// <summary>Whether definitions are shown to the account: 1, or 0, or NULL.</summary>
    public const string Privileges = "SELECT ISNULL(HAS_PERMS_BY_NAME(DB_NAME(), 'DATABASE', 'VIEW DEFINITION'), 0)";

    /// <summary>All of them, for whoever wants to look at each.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Tables, Columns, Indexes, IndexColumns, ForeignKeys, Checks, Triggers, Modules, Sequences, PartitionFunctions, PartitionSchemes,
        TableTypes,
        AliasTypes, Others, Privileges,
    ];

    /// <summary>The query over the wanted schemas; without any, over all that are not the server's own.</summary>
    public static string For(string query, IReadOnlyList<string> schemas) => query.Replace(
        "{schemas}",
        schemas.Count == 0
            ? "s.name NOT IN (N'sys', N'INFORMATION_SCHEMA')"
            : $"s.name IN ({string.Join(", ", schemas.Select(SqlText.Literal))})",
        StringComparison.Ordinal);
}
