using Microsoft.CodeAnalysis;

namespace Isomer.Generator.Tests;

public class OutputTests
{
    private const string Hook = """
        namespace Storefront;

        static partial class Shop
        {
            static partial void Transform(in LegacyCustomer source, ref Customer target)
            {
                target.Email = source.Email.Trim();
                target.Age = null;
            }
        }
        """;

    [Fact]
    public void A_blueprint_becomes_rows_mappers_texts_and_a_program()
    {
        var project = new TestProject().Blueprint("/src/shop.blueprint.json", Samples.Shop).Property("IsomerGenerateMain", "true");

        Golden.AssertSame("Shop", project.Run());
        Assert.Empty(project.Compile());
    }

    [Fact]
    public void A_table_without_columns_compiles()
    {
        var project = new TestProject().Blueprint(
            "/src/shop.blueprint.json", """{ "blueprint": 1, "tables": { "marks": { "columns": {} } } }""", targets: "postgresql");

        Assert.Empty(project.Run().Diagnostics);
        Assert.Empty(project.Compile());
    }

    [Fact]
    public void A_transform_stands_between_reader_and_writer()
    {
        var project = new TestProject(Hook).Blueprint("/src/shop.blueprint.json", Samples.Shop);

        Golden.AssertSame("Transform", project.Run());
        Assert.Empty(project.Compile());
    }

    [Fact]
    public void A_mapping_renames_retypes_masks_and_leaves_behind()
    {
        const string Mapping = """
            {
              "mapping": 1,
              "tables": {
                "customers": {
                  "rename": "clients",
                  "columns": {
                    "id": { "type": "int32", "accept": { "ISO2171": "numbers are given from 1 on" } },
                    "email": { "rename": "mail", "constant": "'nobody@example.org'" },
                    "note": { "exclude": true },
                    "photo": { "constant": "null" }
                  }
                },
                "order_items": {
                  "columns": {
                    "price": { "constant": "0.00" },
                    "weight": { "constant": "-1.5" },
                    "ordered": { "constant": "'2024-01-02 10:00:00.5'" },
                    "due": { "constant": "'1969-12-31'" },
                    "gift": { "constant": "true" },
                    "ref": { "constant": "'00000000-0000-0000-0000-000000000001'" }
                  }
                }
              }
            }
            """;
        var project = new TestProject(
            "namespace Storefront; partial class Shop { static partial void Transform(in LegacyCustomer source, ref Client target) { } }")
            .Blueprint("/src/shop.blueprint.json", Samples.Shop, mapping: "shop.mapping.json")
            .File("/src/shop.mapping.json", Mapping);

        Golden.AssertSame("Mapping", project.Run());
        Assert.DoesNotContain(project.Run().Diagnostics, d => d.Severity > DiagnosticSeverity.Info);
        Assert.Empty(project.Compile());
    }

    [Fact]
    public void More_than_two_hundred_tables_share_files_by_name()
    {
        var project = new TestProject().Blueprint("/src/wide.blueprint.json", Samples.Wide(201, 2));

        var files = project.Run().Results.Single().GeneratedSources.Select(s => s.HintName).ToList();

        Assert.Equal(16, files.Count(f => f.StartsWith("Wide.Tables", StringComparison.Ordinal)));
        Assert.Empty(project.Compile());
    }

    [Fact]
    public void A_file_of_many_tables_is_written_in_parts_that_read_as_one()
    {
        var text = Samples.Wide(700, 2);
        var project = new TestProject().Blueprint("/src/wide.blueprint.json", text);

        var files = project.Run().Results.Single().GeneratedSources;
        var again = new TestProject().Blueprint("/src/wide.blueprint.json", text).Run().Results.Single().GeneratedSources;

        Assert.Contains(files, f => f.SourceText.ToString().Split("public ref struct ").Length > 33);
        Assert.Equal(files.Select(f => f.SourceText.ToString()), again.Select(f => f.SourceText.ToString()));
        Assert.Empty(project.Compile());
    }

    [Fact]
    public void The_same_input_gives_the_same_text_whatever_the_line_ends()
    {
        var unix = new TestProject().Blueprint("/src/shop.blueprint.json", Samples.Shop, mapping: "shop.mapping.json")
            .File("/src/shop.mapping.json", "{\n\"mapping\": 1\n}\n");
        var windows = new TestProject()
            .Blueprint("/src/shop.blueprint.json", Samples.Shop.Replace("\n", "\r\n"), mapping: "shop.mapping.json")
            .File("/src/shop.mapping.json", "{\r\n\"mapping\": 1\r\n}\r\n");

        Assert.Equal(unix.Run().GeneratedTrees.Select(t => t.ToString()), windows.Run().GeneratedTrees.Select(t => t.ToString()));
    }
}
