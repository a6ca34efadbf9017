namespace Assessment.Cli.Tests.Every;

/// <summary>The files of <see cref="EveryFile"/>. A word in angle brackets is a text, one in guillemets a code, which has no blanks at its ends.</summary>
internal static class EveryText
{
    internal const string Scheme = """
        format: 1
        scheme: qingshui/2025/river
        title: <清水县河长制工作考核细则>
        year: 2025
        source: { document: <考核细则>, issuer: <清水县河长办>, number: <清河长办〔2025〕3号>, file: <考核细则.docx> }
        total: 10
        units:
          kinds: { 乡镇: <乡镇、街道> }
          tags: { 山区: <山区乡镇> }
          groups: { G1: { title: <山区组>, members: [山区] } }
          profiles: [{ title: <一般乡镇>, kind: 乡镇 }, { title: <山区乡镇>, kind: 乡镇, tags: [山区] }]
          attributes: { population: { title: <常住人口>, type: number, unit: <万人> } }
        evidence:
          attributes:
            level: { title: <通报层级>, type: code, values: [«省级», «市级», «县级»] }
            waterQuality: { title: <水质达标率>, type: measure }
            remark: { title: <说明>, type: text }
          kinds: { flood: { title: <汛情>, attributes: [remark] } }
        parameters:
          - { id: target, title: <达标目标>, text: <达标率目标由县河长办确定>, owner: <县河长办> }
        indicators:
          - id: R1
            title: <巡河>
            points: 4
            text: <巡河（4分）>
            assessor: <县河长办>
            appliesTo: [乡镇, G1]
            note: <按台账>
            clauses:
              - id: R1-a
                text: <河长每月巡河不少于2次，每少一次扣0.1分，最多扣2分。>
                deduct: 0.1
                perMissing: { label: <次>, required: 2, in: each-month }
                limit: 2
              - id: R1-b
                text: <未及时交办的，每件扣0.5分，不可抗力除外。>
                deduct: 0.5
                per: <件>
                exempt: [{ where: { place: «不可抗力» }, text: <不可抗力除外> }]
                note: <以通报为准>
                assumptions: [I-1]
          - id: R2
            title: <水质>
            points: 4
            clauses:
              - id: R2-a
                text: <水质达标率达到目标的得4分，其余不得分。>
                score: { of: { ratio: [waterQuality, { parameter: target }] }, bands: { "[1, )": 4, "(, 1)": 0 } }
                assumptions: [I-1]
          - id: R3
            title: <通报批评>
            points: 2
            clauses:
              - id: R3-a
                text: <被省级、市级、县级通报批评的，每次分别扣2分、1分、0.5分；同一问题按最高标准扣分。>
                deduct: { by: level, table: { «省级»: 2, «市级»: 1, «县级»: 0.5 } }
                per: <次>
                highestPer: issue
        outcomes:
          - { id: payment, title: <支付系数>, text: <9分以上的全额支付，9分以下的支付80%。>, amount: { of: { item: total }, bands: { "[9, )": 1, "[0, 9)": 0.8 } }, unit: <倍> }
        assumptions:
          - { id: I-1, text: <以上包含本数。>, clauses: [R2-a], status: open, by: <县河长办> }

        """;

    /// <summary>Faults whose sentences quote what the user wrote.</summary>
    internal const string Faulty = """
        format: 1
        scheme: <清水>
        title: <细则>
        year: <今年>
        source: { document: <考核细则>, <发文>: 1 }
        total: 10
        units: { kinds: { 乡镇: <乡镇> } }
        indicators:
          - { id: <R1>, title: <巡河>, points: <四> }
          - { id: R2, title: <水质>, points: 4, appliesTo: [<山区>], clauses: [{ id: R2-a, text: <扣1分>, deduct: 2, on: <汛情>, where: { <层级>: <省级> }, per: <次> }] }
        <指标>: 1

        """;

    internal const string Units = """
        units:
          - { id: qinghe, name: <清河乡>, kind: 乡镇, tags: [山区], attributes: { population: 4.5 } }
          - { id: shiqiao, name: <石桥镇>, kind: 乡镇 }

        """;

    internal const string Decisions = "source: <县河长办〔2025〕5号>\nparameters: { target: 90% }\n";

    internal const string Facts = """
        {"id":"f1","unit":"qinghe","kind":"R1-a","on":"2025-01-10","count":2,"refs":[<巡河台账>],"by":<河长办>,"person":<张三>}
        {"id":"f2","unit":"qinghe","kind":"R1-a","on":"2025-02-12","count":20}
        {"id":"f3","unit":"qinghe","kind":"R1-b","on":"2025-06-01","issue":<排污口7>,"refs":[<督查通报第3期>],"by":<河长办>,"note":<属实>,"place":<下游>}
        {"id":"f4","unit":"qinghe","kind":"R2-a","waterQuality":{"numerator":46,"denominator":50},"by":<生态环境局>}
        {"id":"f5","unit":"qinghe","kind":"R3-a","on":"2025-07-02","level":«县级»,"issue":<排污口7>}
        {"id":"f6","unit":"qinghe","kind":"R3-a","on":"2025-07-20","level":«市级»,"issue":<排污口7>}
        {"id":"g1","unit":"shiqiao","kind":"R1-a","on":"2025-02-12","count":23,"by":<河长办>}
        {"id":"g2","unit":"shiqiao","kind":"R1-b","on":"2025-06-01","place":«不可抗力»,"by":<河长办>}
        {"id":"g3","unit":"shiqiao","kind":"R2-a","waterQuality":{"numerator":44,"denominator":50}}
        {"id":"g4","unit":"shiqiao","kind":"R3-a","on":"2025-08-01","level":«县级»,"person":<李四>}
        {"id":"g5","unit":"shiqiao","kind":"flood","on":"2025-08-01","remark":<水位>}
        {"id":"g6","unit":"shiqiao","kind":"withdrawal","replaces":"g4","note":<更正>,"by":<县监委>}

        """;

    internal const string Forward = """
        {"id":"a1","unit":"qinghe","kind":"R1-b","on":"2025-06-01","count":0,"replaces":"f3","note":<已交办>,"by":<清河乡>}

        """;

    internal const string Appeals = """
        record: ROOT
        appeals:
          - { id: S-1, unit: qinghe, lines: [R1-b], grounds: <当天已交办>, evidence: [a1], decision: { outcome: upheld, by: <县河长办>, on: 2026-01-20 } }
          - { id: S-2, unit: shiqiao, lines: [T4], grounds: <通报已撤销>, evidence: [shiqiao], decision: { outcome: upheld, by: <县考核委>, on: 2026-01-20 } }

        """;

    internal const string Grading = """
        format: 1
        grading: qingshui/2025/grades
        title: <清水县考核办法>
        year: 2025
        source: { document: <考核办法>, issuer: <县考核委>, number: <清考〔2025〕1号> }
        schemes: [qingshui/2025/river]
        subjects:
          - class: townships
            title: <乡镇>
            facts:
              score: { title: <考核得分>, type: number, item: "qingshui/2025/river#total" }
              criticised: { title: <被通报批评>, type: flag, absent: false }
              work: { title: <工作特点>, type: code, values: [«农业», «工业»] }
            ranking: { id: T2, text: <排名>, by: score, within: all }
            grades:
              set: [好, 较好, 一般]
              line: { id: T3, text: <达到分数线的可评定为好>, figure: score, reached: 好, missed: 较好 }
              gates: [{ id: T4, text: <受到通报批评的不得评定为好>, when: { criticised: true }, atMost: 较好 }]
            quotas:
              - { id: T5, text: <好不超过50%>, grade: 好, per: all, atMost: 50% }
            consequences:
              - { id: T6, text: <较好等次的作出说明>, when: { grade: 较好 }, effect: duty, says: <作出书面说明> }

        """;

    internal const string Subjects = """
        subjects:
          townships:
            - { id: qinghe, name: <清河乡>, work: «农业» }
            - { id: shiqiao, name: <石桥镇>, criticised: true, work: «工业» }

        """;

    internal const string Figures = "figures: { qinghe: { score: 9 }, shiqiao: { score: 7 } }\n";

    internal const string Lines = "lines: [{ rule: T3, value: 3, by: <县考核委>, on: 2026-01-20, paper: <会议纪要> }]\n";

    internal const string Cases = """
        scheme: river.yaml
        cases:
          - { name: <未交办扣分>, unit: { kind: 乡镇 }, evidence: [{ kind: R1-b, issue: <排污口7> }], expect: { R1: 4 }, note: <手算> }
          - { name: <没有汛情>, unit: { kind: 乡镇 }, evidence: [{ kind: flood, remark: <水位> }], expect: { R3: 2 } }

        """;

    internal const string GradingCases = """
        grading: grades.yaml
        cases:
          - { name: <达到分数线>, rules: [T3, T5], subjects: { townships: [{ id: a, name: <甲>, score: 9, criticised: false }] }, decisions: { lines: [{ rule: T3, value: 8, by: <县考核委>, on: 2026-01-20, paper: <会议纪要> }] }, expect: { a: { grade: 较好 } } }

        """;
}
