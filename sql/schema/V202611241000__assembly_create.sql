-- 选举大会：选举结果报告、不计入应到会的党员、计票单、得票。原属支部组建，现由组建、换届共用，按办件编号和党支部存放。
create table assembly_election (
  case_number        varchar(32) not null comment '办件编号',
  branch             varchar(10) not null comment '新建的党支部、分设后的原党支部，或换届的党支部',
  held_on            date        not null comment '选举日期',
  voters             int         not null comment '有选举权的正式党员',
  superior_agreed    boolean     not null comment '不计入应到会的，上级党组织已同意',
  assembly_passed    boolean     not null comment '不计入应到会的，党员大会已通过',
  agreeing_to_fewer  int         comment '同意减少名额的选举人',
  standing           boolean     not null comment '有效；退回或书记未获批准后为否',
  constraint pk_assembly_election primary key (case_number, branch)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '选举结果报告';

create table assembly_absentee (
  case_number varchar(32) not null,
  branch      varchar(10) not null,
  position    int         not null comment '次序',
  member_code varchar(32) not null comment '党员编号',
  reason      varchar(30) not null comment '不计入应到会的情形',
  constraint pk_assembly_absentee primary key (case_number, branch, position),
  constraint fk_assembly_absentee_election foreign key (case_number, branch) references assembly_election (case_number, branch)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '不计入应到会的党员';

create table assembly_sheet (
  case_number      varchar(32) not null,
  branch           varchar(10) not null,
  position         int         not null comment '次序',
  round            varchar(15) not null comment '选举大会、再次投票、另行选举、第一次支委会',
  attending        int         not null comment '实到会',
  ballots_issued   int         not null comment '发出选票',
  ballots_returned int         not null comment '收回选票',
  ballots_valid    int         not null comment '有效票',
  ballots_spoiled  int         not null comment '无效票',
  constraint pk_assembly_sheet primary key (case_number, branch, position),
  constraint fk_assembly_sheet_election foreign key (case_number, branch) references assembly_election (case_number, branch)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '计票单';

create table assembly_vote (
  case_number   varchar(32) not null,
  branch        varchar(10) not null,
  sheet         int         not null comment '第几张计票单',
  position      int         not null comment '次序',
  member_code   varchar(32) not null comment '被选举人',
  write_in      boolean     not null comment '另选他人',
  votes_yes     int         not null comment '赞成',
  votes_no      int         not null comment '不赞成',
  votes_abstain int         not null comment '弃权',
  constraint pk_assembly_vote primary key (case_number, branch, sheet, position),
  constraint fk_assembly_vote_sheet foreign key (case_number, branch, sheet) references assembly_sheet (case_number, branch, position)
) default charset=utf8mb4 collate=utf8mb4_bin comment = '得票';

insert into assembly_election (case_number, branch, held_on, voters, superior_agreed, assembly_passed, agreeing_to_fewer, standing)
select formation.case_number, e.branch, e.held_on, e.voters, e.superior_agreed, e.assembly_passed, e.agreeing_to_fewer, e.standing
from formation_election e join formation on formation.id = e.formation_id;

insert into assembly_absentee (case_number, branch, position, member_code, reason)
select formation.case_number, a.branch, a.position, a.member_code, a.reason
from formation_absentee a join formation on formation.id = a.formation_id;

insert into assembly_sheet (
  case_number, branch, position, round, attending, ballots_issued, ballots_returned, ballots_valid, ballots_spoiled)
select formation.case_number, s.branch, s.position, s.round, s.attending, s.ballots_issued, s.ballots_returned, s.ballots_valid,
  s.ballots_spoiled
from formation_sheet s join formation on formation.id = s.formation_id;

insert into assembly_vote (
  case_number, branch, sheet, position, member_code, write_in, votes_yes, votes_no, votes_abstain)
select formation.case_number, v.branch, v.sheet, v.position, v.member_code, v.write_in, v.votes_yes, v.votes_no, v.votes_abstain
from formation_vote v join formation on formation.id = v.formation_id;

drop table formation_vote;
drop table formation_sheet;
drop table formation_absentee;
drop table formation_election;
