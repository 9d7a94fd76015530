-- 评选种类和默认评分标准：出处见 source，没有全国规定的为本系统默认，起草本轮时可以修改。
insert into selection_kind (code, position, name, showcase_name, applicant, blind, text_limit, photo_limit, quota, source) values
  ('DISTRICT_BRAND', 1, '一区一品党建品牌', '一区一品党建品牌案例', 'UNIT', true, 3000, 6, 1, '“四有”各 25 分为本系统默认；每个区县 1 个'),
  ('PROJECT_CONTEST', 2, '党建项目评比', '党建项目案例', 'UNIT', true, 3000, 6, 3, null),
  ('THEME_PARTY_DAY', 3, '优秀主题党日', '主题党日案例', 'BRANCH', true, 3000, 2, 3, '《关于加强新时代离退休干部党的建设工作的意见》；分值为本系统默认'),
  ('STAR_BRANCH', 4, '星级支部', '星级支部建设案例', 'BRANCH', false, 1500, 4, 3, '分值为本系统默认，基础分按扣分后的得分计'),
  ('SIX_GOOD', 5, '六好示范支部', '六好支部案例', 'BRANCH', false, 1500, 4, 3, '《关于加强新时代离退休干部党的建设工作的意见》“六好”；分值为本系统默认');

insert into selection_kind_criterion (kind, position, code, name, weight, guide) values
  ('DISTRICT_BRAND', 1, 'name', '有品牌名称', 25, '名称、标识准确鲜明，寓意与离退休干部党建工作相符，群众认可'),
  ('DISTRICT_BRAND', 2, 'carrier', '有活动载体', 25, '有相对固定的阵地、队伍和项目，经常开展活动，记录完整'),
  ('DISTRICT_BRAND', 3, 'mechanism', '有工作机制', 25, '有工作方案、责任分工和经费保障，制度能够坚持'),
  ('DISTRICT_BRAND', 4, 'effect', '有实际成效', 25, '党员参与面广，服务中心工作和基层治理有实例、有数据'),
  ('PROJECT_CONTEST', 1, 'direction', '政治方向', 20, '贯彻党中央关于离退休干部工作的部署，主题明确'),
  ('PROJECT_CONTEST', 2, 'design', '项目设计', 20, '目标具体，措施可行，针对本单位离退休干部的实际'),
  ('PROJECT_CONTEST', 3, 'process', '组织实施', 20, '分工明确，过程规范，材料齐全'),
  ('PROJECT_CONTEST', 4, 'effect', '实际成效', 25, '解决了具体问题，有数据和党员群众的评价'),
  ('PROJECT_CONTEST', 5, 'spread', '推广价值', 15, '做法可以学习、可以推广'),
  ('THEME_PARTY_DAY', 1, 'political', '主题和政治性', 30, '主题鲜明，突出政治功能，与中心工作结合'),
  ('THEME_PARTY_DAY', 2, 'design', '活动设计', 20, '环节完整，形式适合老同志，有创新'),
  ('THEME_PARTY_DAY', 3, 'attendance', '参与情况', 20, '能够参加的党员的参加比例'),
  ('THEME_PARTY_DAY', 4, 'effect', '活动成效', 20, '党员有收获，有看得见的成果'),
  ('THEME_PARTY_DAY', 5, 'record', '记录材料', 10, '方案、签到、记录、照片齐全，属于本年度每月主题党日之一'),
  ('STAR_BRANCH', 1, 'organisation', '组织设置', 15, '设置规范，按期换届，隶属关系清楚'),
  ('STAR_BRANCH', 2, 'committee', '班子建设', 20, '书记和委员配齐，分工明确，履职正常'),
  ('STAR_BRANCH', 3, 'members', '党员管理', 20, '组织关系、党费、台账清楚，关心行动不便的党员'),
  ('STAR_BRANCH', 4, 'life', '组织生活', 25, '“三会一课”、主题党日、组织生活会和民主评议按期开展'),
  ('STAR_BRANCH', 5, 'role', '作用发挥', 20, '组织老同志在自愿量力的前提下发挥作用'),
  ('SIX_GOOD', 1, 'setup', '组织设置好', 16, '应建尽建，设置规范，按期换届'),
  ('SIX_GOOD', 2, 'committee', '班子建设好', 17, '书记党性强、威信高、身体好、经验丰富、乐于奉献，班子健全'),
  ('SIX_GOOD', 3, 'members', '党员队伍好', 17, '党员教育管理严格，队伍稳定，无违纪违法'),
  ('SIX_GOOD', 4, 'learning', '学习活动好', 17, '理论学习经常，形式适合老同志'),
  ('SIX_GOOD', 5, 'role', '作用发挥好', 17, '积极建言献策，参加志愿服务和关心下一代工作'),
  ('SIX_GOOD', 6, 'system', '制度坚持好', 16, '“三会一课”等制度坚持得好，记录完整');
